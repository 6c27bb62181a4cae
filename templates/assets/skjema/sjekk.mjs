// The program's own rules, as far as one form can know them; the tests hold each code and message against the program's.

import { address, amount, date, integer, isSlug, kroner, length, semester, year } from './les.mjs';
import { leaks } from './personvern.mjs';

const FORMS = {
  Amount: text => amount(text) ?? 'TK205',
  Integer: text => integer(text) ?? 'tall',
  Year: text => year(text) ?? 'ar',
  Date: text => date(text) ?? 'TK207',
  SemesterList: text => semester(text) ?? 'TK206',
  UrlList: text => address(text) ?? 'TK211',
};

/** The words of the page with what they speak of put in: [message, help]. */
export const words = ([message, help], ...about) => [message, help].map(text => text.replace(/\{(\d)\}/g, (_, at) => about[at]));

/** What is wrong with the answers, and what could be better: { field, row, code, error, message, help }. */
export function judge({ choice, folder, id, values, package: own, sections }, { data, taken, kommune }) {
  const notes = [];

  function note(field, name, about, row) {
    const [message, help] = words(data.ord[name], ...about);
    notes.push({ field, row, code: data.ord[name][2], error: data.ord[name][3] === 'feil', message, help });
  }

  function named(field, text, isNew) {
    if (!text) note(field, 'navn', []);
    else if (!isSlug(text) || text === 'pakke') note(field, 'slug', [text]);
    else if (taken.get(text) === isNew) note(field, isNew ? 'opptatt' : 'ukjent', [text]);
  }

  function check({ key, type, target, min, max }, text, tell) {
    if (target === 'Kommune') kommune(text) || tell('TK301', text);
    else if (target === 'Tiltak') taken.get(text) === false && tell('ukjent', text);
    else if (data.ord[FORMS[type]?.(text)]) tell(FORMS[type](text), text);
    else if (length(text) > max) tell('lang', key, length(text), max);
    else if (length(text) < min) tell('kort', key, length(text), min);
  }

  function fields(declared, values, name) {
    for (const field of declared) {
      const value = values[field.key];
      const tell = row => (ord, ...about) => note(name(field.key), ord, about, row);
      if (!value?.length) field.need === 'Required' && tell()('TK201', field.key);
      else if (field.fields) value.forEach((item, row) => fields(field.fields, item, () => field.key, row));
      else if (Array.isArray(value)) {
        value.forEach((item, row) => check(field, item, tell(row)));
        if (value.length > field.items) tell()('TK220', field.key, value.length, field.items);
      } else check(field, value, tell());
    }
  }

  function sum(kind) {
    const keys = ['eier', 'uh', 'totalt'].map(part => `${kind}_${part}`);
    const [owner, uh, total] = keys.map(key => amount(values[key] ?? ''));
    const explained = values.avvik?.some(({ felt }) => keys.includes(felt));
    if (owner === null || uh === null || total === null || owner + uh === total || explained) return;
    note(keys[2], 'TK401', [kind, kroner(owner + uh), kroner(total), kroner(Math.abs(owner + uh - total))]);
  }

  function private_(field, value, row) {
    if (Array.isArray(value)) value.forEach((item, at) => private_(field, item, at));
    else if (typeof value === 'object') Object.values(value).forEach(part => private_(field, part, row));
    else for (const [name, text] of leaks(value ?? '')) note(field, name, [text], row);
  }

  if (!choice) note('pakke', 'pakke', []);
  if (/^[+?]$/.test(choice)) named('mappe', folder, choice === '+');
  named('id', id, true);
  fields(data.tiltak, values, key => key);
  if (choice === '+') fields(data.pakke.filter(({ key }) => key in own), own, key => `pakke-${key}`);
  ['meldt', 'tildelt'].forEach(sum);
  for (const [prefix, answers] of [['', { ...values, id, mappe: folder }], ['pakke-', own], ['tekst-', sections]]) {
    for (const [key, value] of Object.entries(answers)) private_(prefix + key, value);
  }
  return notes;
}
