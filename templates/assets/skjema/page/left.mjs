// How many of the fields that should be filled in are left, step by step.

import { controls, form, part } from './elements.mjs';
import { text } from './texts.mjs';

/** Shows the number at the head of each step; the texts under headings count as one, and what the package answers is not left. */
export function showLeft() {
  for (const step of form.querySelectorAll('[data-steg]')) {
    const asked = [...step.querySelectorAll('[data-felt]:has(> label .krav:not([hidden]), > legend .krav:not([hidden]))')].filter(field => !field.closest('[hidden]')).map(field => [field]);
    const texts = [...step.querySelectorAll('[data-felt^="tekst-"]')];
    if (texts.length) asked.push(texts);
    part('igjen', step).textContent = text('igjen', asked.filter(all => all.every(isLeft)).length, asked.length);
  }
}

const isLeft = field => part('arv', field)?.hidden !== false && !controls(field).some(({ type, checked, value }) => type === 'checkbox' ? checked : value.trim());
