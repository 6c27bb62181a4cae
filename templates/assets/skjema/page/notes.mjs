// What is said of the answers: at the fields, and as lists of links that lead to them.

import { controls, fields, part, rows } from './elements.mjs';
import { capital } from './texts.mjs';

/** Shows the notes of the fields that have been left, and none at the others. */
export function showNotes(notes, left) {
  for (const [key, field] of fields) showAt(field, left.has(key) ? notes.filter(note => note.field === key) : []);
}

function showAt(field, notes) {
  const message = part('feil', field);
  message.replaceChildren(...notes.flatMap(({ message, help }, at) => [...at ? [document.createElement('br')] : [], `${capital(message)}. ${help}`]));
  message.hidden = !notes.length;
  const errors = notes.filter(({ error }) => error);
  message.dataset.color = errors.length ? 'danger' : 'warning';
  for (const control of controls(field)) {
    const row = rows(field).indexOf(control.closest('.rad'));
    if (errors.some(error => row < 0 || error.row === undefined || error.row === row)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** Lists notes as links to their fields, in the order of the page. */
export function listNotes(node, notes) {
  const ordered = [...fields.keys()].flatMap(key => notes.filter(({ field }) => field === key));
  node.querySelector('ul').replaceChildren(...ordered.map(({ field, row, message }) => {
    const item = document.createElement('li');
    item.append(linkTo(controlAt(field, row), capital(message)));
    return item;
  }));
}

function linkTo(control, text) {
  const link = document.createElement('a');
  link.textContent = text;
  link.href = `#${control.id}`;
  link.onclick = event => {
    event.preventDefault();
    focusOn(control);
  };
  return link;
}

// Where a link leads: the control itself, which needs an id for that.
function controlAt(key, row) {
  const field = fields.get(key);
  const control = controls(rows(field)[row] ?? field)[0] ?? part('legg-til', field);
  control.id ||= `f-${key}-${row}`;
  return control;
}

// What a folded part holds can have the focus only when the part has been drawn open.
function focusOn(control) {
  const closed = () => control.closest('details:not([open])');
  if (!closed()) return control.focus();
  while (closed()) closed().open = true;
  requestAnimationFrame(() => requestAnimationFrame(() => control.focus()));
}
