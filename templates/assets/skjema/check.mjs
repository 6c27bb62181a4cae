// The program's own rules, as far as one form can know them; the tests hold each code and message against the program's.

import { address, amount, date, integer, isSlug, kroner, length, semester, year } from './parse.mjs';

const FORMS = {
  Amount: text => amount(text) ?? 'TK205',
  Integer: text => integer(text) ?? 'tall',
  Year: text => year(text) ?? 'ar',
  Date: text => date(text) ?? 'TK207',
  SemesterList: text => semester(text) ?? 'TK206',
  UrlList: text => address(text) ?? 'TK211',
};

const list = items => new Intl.ListFormat('nb').format(items);

/** The words of the page with what they speak of put in: [message, help]. */
export const words = ([message, help], ...about) => [message, help].map(text => text.replace(/\{(\d)\}/g, (_, at) => about[at]));

/** What is wrong with the answers, and what could be better: { field, row, code, error, message, help }. */
export function judge({ choice, folder, id, values, package: own, sections }, { data, taken, kommune, today }) {
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

  // What the package answers counts; of one that is not in the list nothing is known.
  const explained = key => values.avvik?.some(({ felt }) => felt === key);
  const given = key => values[key]?.length > 0 || explained(key);
  const has = key => given(key) || choice === '?' || data.pakker[choice]?.[key]?.length > 0 || data.pakker[choice]?.har.includes(key);
  const row = kind => ['totalt', 'eier', 'uh'].map(part => `${kind}_${part}`);

  function sum(kind) {
    const keys = row(kind);
    const [total, owner, uh] = keys.map(key => amount(values[key] ?? ''));
    if (owner === null || uh === null || total === null || owner + uh === total || keys.some(explained)) return;
    note(keys[0], 'TK401', [kind, kroner(owner + uh), kroner(total), kroner(Math.abs(owner + uh - total))]);
  }

  function missing() {
    if (!has('eiere') && !has('private_eiere')) note('eiere', 'TK411', []);
    if (!has('uh')) note('uh', 'TK413', []);
    if (values.status === 'trukket') return;
    const keys = data.tiltak.filter(({ key, need, inherited }) => need === 'Recommended' && !/^(eiere|uh)$/.test(key)
      && !(inherited ? has(key) : /^meldt/.test(key) ? row('meldt').some(given) : given(key))).map(({ key }) => key);
    if (keys.length) note(keys[0], keys[1] ? 'mangler' : 'mangler-ett', [list(keys)]);
    const text = Object.values(sections).join('');
    if (text.length < 200) note('tekst-slik', text ? 'tynn' : 'tekst', []);
  }

  function grant() {
    const { status, godkjent_dato: day, godkjent_av: by } = values;
    const [scheme] = [values.ordning || data.pakker[choice]?.ordning].flat();
    const stated = year(values.ar ?? '');
    const money = stated ?? year(`${data.pakker[choice]?.ar}`);
    const [first, last, told] = data.ordninger[scheme] ?? [];
    if ((values.ordning || stated) && (money < first || money > last) && money && !['ordning', 'ar'].some(explained)) note('ordning', 'ordning', [told.replace('{0}', money)]);
    const granted = row('tildelt').map(key => amount(values[key] ?? ''));
    if (/^(tildelt|pagar|avsluttet)$/.test(status)) {
      const lacking = [...row('tildelt').some(has) ? [] : ['tildelt beløp'], ...has('vedtak_ref') ? [] : ['vedtaksreferanse']];
      if (lacking.length) note('status', 'tildeling', [status, list(lacking)]);
    } else if (/^(utkast|meldt|avslatt)$/.test(status) && granted.some(number => number !== null) && (status !== 'avslatt' || (granted[0] ?? granted[1] + granted[2]))) {
      note('status', 'for-tidlig', [row('tildelt').find(key => values[key]), status]);
    }
    for (const key of ['vedtak_dato', 'godkjent_dato']) {
      if (values[key] > today) note(key, 'framtid', [key, new Date(values[key]).toLocaleDateString('nb', { dateStyle: 'long' })]);
    }
    if (!day !== !by) note(day ? 'godkjent_av' : 'godkjent_dato', day ? 'uten-av' : 'uten-dato', []);
    else if (day && status === 'utkast') note('status', 'utkast', []);
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
  if (choice) missing();
  grant();
  for (const [prefix, answers] of [['', { ...values, id, mappe: folder }], ['pakke-', own], ['tekst-', sections]]) {
    for (const [key, value] of Object.entries(answers)) private_(prefix + key, value);
  }
  return notes;
}

// What must not stand in an open catalogue: addresses, telephone and account numbers, national identity numbers.

const MAIL = /[\p{L}\d._%+-]+\s?(?:@|\((?:at|alfa|krøllalfa)\)|\[at\]|\skrøllalfa\s)\s?[\p{L}\d-]+(?:\.|\s?\((?:dot|punktum)\)\s?)[\p{L}\d.-]+/giu;
const PHONE = /(?<![\d.,/-]|\d )(?:(?:\+|00)?47 ?)?(?:[2-9]\d{7}|[2-9]\d \d\d \d\d \d\d|[2-9]\d\d \d\d \d{3})(?![\d/-]|[ .,]\d|,-| ?kr)/g;
const ELEVEN = /(?<!\d)(\d{4}([ .]?)\d\d\2\d{5}|\d{6} \d{5})(?!\d)/g;

const weighed = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * digits[at], 0);

function isAccount(digits) {
  return (11 - weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === digits[10];
}

function isBirth(digits) {
  const number = at => digits[at] * 10 + digits[at + 1];
  const day = number(0) % 40;
  const month = number(2) % 40;
  return day > 0 && day < 32 && month > 0 && month < 13
    && (11 - weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11 === digits[9]
    && (11 - weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === digits[10];
}

/** The leaks in a text, as [name, text]. */
export function leaks(text) {
  const found = [...text.matchAll(MAIL)].map(([mail]) => ['e-post', mail]);
  for (const [phone] of text.matchAll(PHONE)) if (!/^(19|20)\d\d(19|20)\d\d$/.test(phone)) found.push(['telefon', phone]);
  for (const [all, , separator] of text.matchAll(ELEVEN)) {
    const digits = [...all.replace(/\D/g, '')].map(Number);
    if (isBirth(digits)) found.push(['fodselsnummer', all]);
    else if (isAccount(digits) || separator === '.') found.push(['konto', all]);
  }
  return found;
}
