// The fields that can have several answers, one in each row.

import { controls, part, rows } from './elements.mjs';
import { text } from './texts.mjs';

export function addRow(field) {
  const row = field.querySelector('template').content.firstElementChild.cloneNode(true);
  field.querySelector('.rader').append(row);
  nameRows(field);
  return row;
}

export function removeRow(row, field) {
  row.remove();
  nameRows(field);
  part('legg-til', field).focus();
}

// Each row's control and button have its number in their names.
function nameRows(field) {
  const legend = field.querySelector('legend').firstChild.textContent.trim();
  rows(field).forEach((row, at) => {
    const [first] = controls(row);
    if (first.ariaLabel) first.ariaLabel = text('nummer', legend, at + 1);
    for (const control of controls(row)) control.setAttribute('aria-describedby', `e-${field.dataset.felt}`);
    part('fjern', row).ariaLabel = text('fjern', legend, at + 1);
  });
}
