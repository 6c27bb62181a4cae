// What is written in the form as plain data, so that it can be kept and put back: with the page's history, in a file, after another tiltak.

import { controls, fields, hasRows, rows } from '../page/elements.mjs';
import { addRow } from '../page/rows.mjs';
import { text } from '../page/texts.mjs';

const MAX_ROWS = 100;

/** What each field holds, by its key: a text, or a list of boxes or rows. */
export const written = () => Object.fromEntries([...fields].map(([key, field]) => [key, held(field)]));

/** Puts answers into their fields; what no field asks for is passed over, and so is what no person could have written there. */
export function fill(answers) {
  for (const [key, field] of fields) if (Object.hasOwn(answers, key)) put(field, answers[key]);
}

/** What a file holds: { given } the answers of a draft that was saved, undefined for another file; { told } what to say of it. */
export async function draftFrom(file) {
  const given = answersIn(await file.text());
  return { given, told: text(given ? 'utkast-apnet' : 'ikke-utkast', file.name) };
}

function answersIn(text) {
  try {
    const { skjema, svar } = JSON.parse(text);
    return skjema === 'nytt-tiltak' && typeof svar === 'object' && svar || undefined;
  } catch {
    return undefined;
  }
}

/** The answers as the file of a draft. */
export const draft = () => JSON.stringify({ skjema: 'nytt-tiltak', svar: written() }, null, 1);

function held(field) {
  const all = controls(field);
  if (hasRows(field)) return rows(field).map(row => Object.fromEntries(controls(row).map(({ dataset, value }) => [dataset.del ?? '', value])));
  return all[0].type === 'checkbox' ? all.filter(box => box.checked).map(box => box.value) : all[0].value;
}

function put(field, answer) {
  const all = controls(field);
  if (hasRows(field)) putRows(field, answer);
  else if (all[0].type === 'checkbox') for (const box of all) box.checked = Array.isArray(answer) && answer.includes(box.value);
  else all[0].value = typeof answer === 'string' ? answer : '';
}

function putRows(field, answer) {
  if (typeof answer === 'string' && answer) answer = [{ '': answer }];
  if (!Array.isArray(answer)) return;
  for (const row of rows(field)) row.remove();
  for (const parts of answer.slice(0, MAX_ROWS)) {
    for (const control of controls(addRow(field))) control.value = parts?.[control.dataset.del ?? ''] ?? '';
  }
}
