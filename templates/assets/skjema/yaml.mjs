// Writes the front matter as the house does: one field a line, lists as blocks, quotes only where YAML asks for them.

import { amount, period, semester } from './parse.mjs';

const WIDTH = 104;
const RAW = { Integer: amount, Amount: amount, Year: amount, Period: period, SemesterList: semester };

/** The files that the answers make: { folder, name, text }, with the new package first. */
export function files({ choice, values, folder, id, package: own, sections, packageText }, { tiltak, pakke, overskrifter }) {
  const body = Object.entries(overskrifter).filter(([key]) => sections[key]).map(([key, heading]) => `## ${heading}\n\n${clean(sections[key])}`);
  const isNew = choice === '+';
  return [
    ...isNew ? [{ folder, name: 'pakke.md', text: file(pakke, { ...values, ...own }, clean(packageText)) }] : [],
    { folder, name: `${id}.md`, text: file(tiltak.filter(({ inherited }) => !(isNew && inherited)), values, body.join('\n\n')) },
  ];
}

// Fields in the order of the declaration, then the text.
const file = (fields, values, body) => `---\n${mapping(fields, values, '')}---\n${body ? `\n${body}\n` : ''}`;

function mapping(fields, values, indent) {
  return fields.filter(field => values[field.key]?.length && values[field.key] !== field.default).map(field => {
    const value = values[field.key];
    const lines = isList(field, value) ? list(field, value, indent) : ' ' + scalar(field, [value].flat()[0], indent);
    return `${indent}${field.key}:${lines}\n`;
  }).join('');
}

// What may be several, but most often is one, stands as one.
const isList = ({ type, fields }, value) => Array.isArray(value) && (value.length > 1 || fields !== undefined || type.endsWith('List'));

function list(field, items, indent) {
  return items.map(item => `\n${indent}  - ` + (field.fields
    ? mapping(field.fields, item, indent + '    ').trim()
    : scalar(field, item, indent + '  '))).join('');
}

function scalar({ type }, value, indent) {
  return type in RAW ? `${RAW[type](value) ?? text(value, indent)}` : type === 'Date' ? value : text(value, indent);
}

/** A text as YAML: plain, folded where it is long, quoted where it would be read as something else. */
export function text(value, indent = '') {
  value = clean(value);
  const inner = indent + '  ';
  if (/\n/.test(value)) return /^[^\S\n]|[^\S\n]$/m.test(value) ? quoted(value) : `|-\n${value.replace(/^(?=.)/gm, inner)}`;
  if (value.length > WIDTH - 20 && / /.test(value)) return `>-\n${fold(value, inner)}`;
  return isPlain(value) ? value : quoted(value);
}

// Composed letters, and no signs that files may not hold.
const clean = value => value.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\t\u2028\u2029]/g, ' ').replace(/(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF]/gu, '').trim();

function isPlain(value) {
  return /^[\p{L}\p{N}«(/]/u.test(value) && !/: |:$| #/.test(value) && !/^(true|false|null|[-+.\d][\d.,_:+e-]*|0[xo][\da-f]+)$/i.test(value);
}

const quoted = value => JSON.stringify(value);

// Breaks stand at single spaces only: YAML gives each of them back as one.
function fold(value, indent) {
  const lines = [''];
  for (const word of value.split(/(?<=\S) (?=\S)/)) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > WIDTH - indent.length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map(line => indent + line).join('\n');
}
