// What is written in the form, read as the file will have it.

import { address, finder } from '../parse.mjs';
import { control, controls, data, fields, hasRows, rows } from './elements.mjs';

/** The name of a kommune or other owner by any of its names, and its number; undefined for none. */
export const kommune = finder({ ...data.utgatte, ...data.kommuner });

/** All answers: the chosen package, its folder, the values of the fields by key, and the texts under their headings. */
export function answers() {
  const choice = answerTo('pakke');
  const values = Object.fromEntries(data.tiltak.map(({ key, type }) => [key, answerTo(key, type)]));
  for (const { key, target } of data.tiltak) {
    if (target === 'Eier') values[key] = values[key].map(text => kommune(text) ?? text);
  }
  const isNew = choice === '+';
  const asked = data.pakke.filter(({ key }) => fields.has(`pakke-${key}`));
  return {
    choice, values, id: answerTo('id'),
    folder: isNew || choice === '?' ? lastPart(answerTo('mappe')) : choice,
    package: isNew ? Object.fromEntries(asked.map(({ key, type }) => [key, answerTo(`pakke-${key}`, type)])) : {},
    sections: Object.fromEntries([...fields.keys()].filter(key => key.startsWith('tekst-')).map(key => [key.slice(6), answerTo(key)])),
    packageText: isNew ? answerTo('pakke-tekst') : '',
  };
}

// The answer of a field: a text, a list of texts, or a list of objects.
function answerTo(key, type) {
  const field = fields.get(key);
  if (hasRows(field)) return rows(field).map(answerOfRow).filter(item => Object.values(item).some(text => text.length));
  if (control(key).type === 'checkbox') return controls(field).filter(box => box.checked).map(box => box.value);
  const text = control(key).value.trim();
  if (!type?.endsWith('List')) return type === 'Text' ? text.replace(/\s+/g, ' ') : text;
  return text.split(type === 'SemesterList' ? /[\n,;]/ : '\n').map(line => type === 'SlugList' ? lastPart(line) : line.trim()).filter(Boolean);
}

function answerOfRow(row) {
  const parts = controls(row);
  return parts[0].dataset.del ? Object.fromEntries(parts.map(({ dataset, value }) => [dataset.del, value.trim()])) : parts[0].value.trim();
}

// The address of a page is as good as its id.
const lastPart = line => address(line.trim()) ? line.trim().replace(/\/$/, '').split('/').at(-1) : line.trim();
