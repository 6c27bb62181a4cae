// The program's own rules, as far as one form can know them; the tests hold each code and message against the program's.

import { address, amount, date, integer, isSlug, kroner, length, period, semester, year } from './parse.mjs';

const FORMS = {
  Amount: text => amount(text) ?? 'TK205',
  Integer: text => integer(text) ?? 'tall',
  Year: text => year(text) ?? 'ar',
  Period: text => period(text) ?? 'TK166',
  Date: text => date(text) ?? 'TK207',
  SemesterList: text => semester(text) ?? 'TK206',
  UrlList: text => address(text) ?? 'TK211',
};

/** Items as a sentence has them. */
export const list = items => new Intl.ListFormat('nb').format(items);

/** The words of the page with what they speak of put in: [message, help]. */
export const words = ([message, help], ...about) => [message, help].map(text => text.replace(/\{(\d)\}/g, (_, at) => about[at]));

/** Whether a file or folder can be called so. */
export const isName = text => isSlug(text) && text !== 'pakke';

/** What is wrong with the answers, and what could be better: { field, row, code, error, message, help }. Fields and choices are called as the context calls them. */
export function judge({ choice, folder, id, values, package: own, sections, packageText }, { data, taken, kommune, today, leaks, label, named, chosen }) {
  const notes = [];

  function note(field, name, about, row, remedy) {
    const [message, help] = words(data.ord[name], ...about);
    notes.push({ field, row, code: data.ord[name][2], error: data.ord[name][3] === 'feil', message, help: remedy ?? help });
  }

  function name(field, text, isNew) {
    if (!text) note(field, 'navn', []);
    else if (!isName(text)) note(field, 'slug', [text]);
    else if (taken.get(text) === isNew) note(field, isNew ? 'opptatt' : 'ukjent', [text]);
  }

  function check({ type, target, min, max }, text, tell, called) {
    if (target === 'Eier') kommune(text) || tell('TK301', text);
    else if (target === 'Tiltak') taken.get(text) === false && tell('ukjent', text);
    else if (data.ord[FORMS[type]?.(text)]) tell(FORMS[type](text), text);
    else if (length(text) > max) tell('lang', called, length(text), max);
    else if (length(text) < min) tell('kort', called, length(text), min);
  }

  function fields(declared, values, nameOf) {
    for (const field of declared) {
      const value = values[field.key];
      const [name, part] = nameOf(field.key);
      const called = label(name, part);
      const tell = row => (ord, ...about) => note(name, ord, about, row);
      if (!value?.length) field.need === 'Required' && tell()('TK201', called);
      else if (field.fields) value.forEach((item, row) => fields(field.fields, item, part => [name, part], row));
      else if (Array.isArray(value)) {
        value.forEach((item, row) => check(field, item, tell(row), called));
        if (value.length > field.items) tell()('TK220', called, value.length, field.items);
      } else check(field, value, tell(), called);
    }
  }

  // What the package answers counts; of one that is not in the list nothing is known.
  const explained = key => values.avvik?.some(({ felt }) => felt === key);
  const periods = values.perioder ?? [];
  const given = key => values[key]?.length > 0 || explained(key) || periods.some(period => period[key]?.length > 0);
  const has = key => given(key) || choice === '?' || data.pakker[choice]?.[key]?.length > 0 || data.pakker[choice]?.har.includes(key);
  const unasked = key => data.skjemaer[data.pakker[choice]?.skjema ?? own.skjema]?.includes(key);
  const row = kind => ['totalt', 'eier', 'uh'].map(part => `${kind}_${part}`);

  function sum(kind, from, field, at) {
    const keys = row(kind);
    const [total, owner, uh] = keys.map(key => amount(from[key] ?? ''));
    if (owner === null || uh === null || total === null || owner + uh === total || keys.some(explained)) return;
    const [whole, ...parts] = keys.map(key => named(key));
    note(field ?? keys[0], 'TK401', [...parts, kroner(owner + uh), whole, kroner(total), kroner(Math.abs(owner + uh - total))], at);
  }

  function missing() {
    if (!has('eiere') && !has('private_eiere') && !unasked('eiere')) note('eiere', 'TK411', []);
    if (!has('uh') && !unasked('uh')) note('uh', 'TK413', []);
    if (values.status === 'trukket') return;
    const keys = data.tiltak.filter(({ key, need, inherited }) => need === 'Recommended' && !/^(eiere|uh)$/.test(key) && !unasked(key)
      && !(inherited ? has(key) : /^meldt/.test(key) ? row('meldt').some(part => given(part) || unasked(part)) : given(key))).map(({ key }) => key);
    if (keys.length) note(keys[0], keys[1] ? 'mangler' : 'mangler-ett', [keys[1] ? list(keys.map(key => named(key))) : label(keys[0])]);
    const text = Object.values(sections).join('');
    if (text.length < 200) note('tekst-slik', text ? 'tynn' : 'tekst', []);
  }

  function grant() {
    const { status, godkjent_dato: day, godkjent_av: by } = values;
    const [scheme] = values.ordning?.length ? [values.ordning].flat() : data.pakker[choice]?.ordning ?? [];
    const stated = year(values.ar ?? '');
    const money = stated ?? year(`${data.pakker[choice]?.ar}`);
    const [first, last, told] = data.ordninger[scheme] ?? [];
    if ((values.ordning?.length || stated) && (money < first || money > last) && money && !['ordning', 'ar'].some(explained)) note('ordning', 'ordning', [told.replace('{0}', money)]);
    const granted = row('tildelt').map(key => amount(values[key] ?? ''));
    if (/^(tildelt|pagar|avsluttet)$/.test(status)) {
      const lacking = [...row('tildelt').some(has) ? [] : ['tildelt beløp'], ...has('vedtak_ref') ? [] : ['vedtaksreferanse']];
      if (lacking.length) note('status', 'tildeling', [chosen('status', status), list(lacking)]);
    } else if (/^(utkast|meldt|avslatt)$/.test(status) && granted.some(number => number !== null) && (status !== 'avslatt' || (granted[0] ?? granted[1] + granted[2]))) {
      note('status', 'for-tidlig', [named(row('tildelt').find(key => values[key])), chosen('status', status)]);
    }
    for (const key of ['vedtak_dato', 'godkjent_dato']) {
      if (values[key] > today) note(key, 'framtid', [named(key), new Date(values[key]).toLocaleDateString('nb', { dateStyle: 'long' })]);
    }
    const [when, who] = [named('godkjent_dato'), named('godkjent_av')];
    if (!day !== !by) note(day ? 'godkjent_av' : 'godkjent_dato', day ? 'uten-av' : 'uten-dato', day ? [when, who] : [who, when]);
    else if (day && status === 'utkast') note('status', 'utkast', [chosen('status', status)]);
  }

  // Read as it will stand in the file: beside its key, or as an item of its list.
  function private_(name, field, value, { row, key = field.key, lead = `${key}: ` } = {}) {
    if (Array.isArray(value)) value.forEach((item, at) => private_(name, field, item, { row: at, lead: '- ' }));
    else if (typeof value === 'object') field.fields.forEach(part => private_(name, part, value[part.key] ?? '', { row, key, lead: '  : ' }));
    else for (const [kind, text] of leaks(lead + value, key)) if (!isDeclared(kind, text, value, field.type)) note(name, kind, [text], row);
  }

  // A number where numbers are asked for, and «navn@tjener» in an address, which another rule tells.
  const isDeclared = (kind, text, value, type) => /Amount|Integer/.test(type) && text === value.trim() || kind === 'Email' && /Url/.test(type) && value.includes(`://${text}`);

  if (!choice) note('pakke', 'pakke', []);
  if (/^[+?]$/.test(choice)) name('mappe', folder, choice === '+');
  name('id', id, true);
  fields(data.tiltak, values, key => [key]);
  if (choice === '+') fields(data.pakke.filter(({ key }) => key in own), own, key => [`pakke-${key}`]);
  for (const kind of ['meldt', 'innstilt', 'tildelt']) {
    sum(kind, values);
    periods.forEach((period, at) => sum(kind, period, 'perioder', at));
  }
  if (choice) missing();
  grant();
  for (const [prefix, answers, declared] of [['', values, data.tiltak], ['pakke-', own, data.pakke]]) {
    for (const field of declared) private_(prefix + field.key, field, answers[field.key] ?? '');
  }
  for (const [name, text] of [['id', id], ['mappe', folder]]) for (const [kind, part, isSure] of leaks(text ?? '')) if (isSure) note(name, kind, [part], undefined, data.ord.Filnavn[1]);
  for (const [key, text] of Object.entries({ ...sections, pakke: packageText })) private_(key === 'pakke' ? 'pakke-tekst' : `tekst-${key}`, { key: '' }, text ?? '', { lead: '' });
  return notes;
}
