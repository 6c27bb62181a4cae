// The parts of the form's page, and the program's own declarations that come with it.

export const form = document.querySelector('[data-skjema]');
const main = form.parentElement;

/** The part of the page, or of a node, that is marked with a name. */
export const part = (name, within = main) => within.querySelector(`[data-${name}]`);

/** Fields, registers, words and limits, as the program has them. */
export const data = JSON.parse(part('data').content.textContent);

/** What each key asks for: label, help, controls and message in one node. */
export const fields = new Map([...form.querySelectorAll('[data-felt]')].map(field => [field.dataset.felt, field]));

/** The controls of a field or a row. */
export const controls = node => [...node.querySelectorAll('input, select, textarea')];

/** The first control of the field with a key. */
export const control = key => controls(fields.get(key))[0];

/** The rows of a field that can have several. */
export const rows = field => [...field.querySelectorAll('.rad')];

/** Whether rows can be added to a field. */
export const hasRows = field => part('legg-til', field) !== null;

/** What people see that a field is called, or one of the parts of its rows. */
export function label(key, part) {
  const field = fields.get(key);
  const [name] = part ? field.querySelector('template').content.querySelector(`[data-del="${part}"]`).closest('label').children : field.querySelectorAll('label, legend');
  return name.firstChild.textContent.trim();
}

/** What people see that an answer is called. */
export const chosen = (key, value) => [...control(key).options].find(option => option.value === value)?.text ?? value;
