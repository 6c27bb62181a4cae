// The answers of a form as the fields of a tiltak hold them.

import { amount, integer, semester } from '../parse.mjs';
import { kommune } from '../page/answers.mjs';
import { controls, data, fields, hasRows } from '../page/elements.mjs';

/** What each field is to hold, by its key; what is about persons is left out. Names are what else the values of a field are called, by their ids. */
export function answersTo({ form, answers }, names) {
  const given = {};
  for (const { question: { felter: keys, under: heading, om_personer: isPersonal }, lines } of answers) {
    if (isPersonal || !lines.length) continue;
    Object.assign(given, amountsIn(keys, lines));
    for (const key of keys) if (!given[key]?.length) given[key] = valueOf(key, lines, { names, isAlone: keys.length === 1 });
    add(given, `tekst-${heading}`, lines.filter(line => !/[☒☐]/.test(line)).join('\n\n'));
  }
  if (!given.ordning?.length && form.ordninger.length === 1) given.ordning = asControlled('ordning', form.ordninger);
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => fields.has(key) && value?.length));
}

function add(given, key, text) {
  if (text) given[key] = [given[key], text].filter(Boolean).join('\n\n');
}

// Owner, UH and total stand in a row, the total first or last; what does not add up is left to the reader.
function amountsIn(keys, lines) {
  if (!keys.includes('meldt_totalt')) return {};
  for (const line of lines.toReversed()) {
    const [one, two, three] = line.split('\t').map(cell => amount(cell.replace(/\s+/g, ' '))).filter(number => number !== null).slice(-3);
    if (one + two === three) return amounts(one, two, three);
    if (two + three === one) return amounts(two, three, one);
  }
  return {};
}

const amounts = (eier, uh, totalt) => ({ meldt_eier: `${eier}`, meldt_uh: `${uh}`, meldt_totalt: `${totalt}` });

function valueOf(key, lines, { names, isAlone }) {
  const [field, type] = [fields.get(key), data.tiltak.find(known => known.key === key)?.type];
  if (!field) return undefined;
  const [whole, all] = [lines.join('\n'), controls(field)];
  const parts = ticked(whole).flatMap(text => text.split(/[,;\t\n]| og /)).map(text => text.trim()).filter(Boolean);
  if (type === 'SemesterList') return parts.map(semester).filter(Boolean).join('\n');
  if (key === 'eiere') return parts.map(name => kommune(name.replace(/ kommuner$/i, ''))).filter(Boolean).map(name => ({ '': name }));
  if (key in names || all[0]?.type === 'checkbox' || all[0]?.options) {
    return asControlled(key, choicesOf(all).filter(([id, label]) => isNamed([label, ...names[key]?.[id] ?? []], parts)).map(([id]) => id));
  }
  if (!isAlone) return undefined;
  if (type === 'Integer') return `${integer(/\d[\d\s.]*/.exec(whole)?.[0] ?? '') ?? ''}`;
  return type === 'Text' && !hasRows(field) ? lines[0] : undefined;
}

const choicesOf = all => all.flatMap(({ options, value, labels }) =>
  options ? [...options].filter(option => option.value).map(option => [option.value, option.text]) : [[value, labels[0].textContent]]);

// As a draft keeps it: a box for each, rows, or the only one.
function asControlled(key, ids) {
  const field = fields.get(key);
  return hasRows(field) ? ids.map(id => ({ '': id })) : controls(field)[0].options ? ids[0] : ids;
}

// What has a tick, or all where there are no boxes.
function ticked(text) {
  if (!/[☒☐]/.test(text)) return [text];
  const labels = /^\s*[☒☐]/.test(text) ? text.matchAll(/☒([^☒☐]*)/g) : text.matchAll(/([^☒☐]*)☒/g);
  return [...labels].map(([, label]) => label.trim());
}

// One of the names is a word of the answer, and not only a part of one.
const isNamed = (names, parts) => names.some(name => name.trim().length > 1 && parts.some(part => ` ${plain(part)} `.includes(` ${plain(name)} `)));

const plain = text => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
