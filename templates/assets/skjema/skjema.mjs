// The form for a new tiltak: reads what is written, says what is wrong when a field is left, and gives the file.

import { address, amount, finder, kroner, length, listOf, slug } from './les.mjs';
import { searcher } from './person.mjs';
import { judge, words } from './sjekk.mjs';
import { files } from './yaml.mjs';

const form = document.querySelector('[data-skjema]');
const main = form.parentElement;
const part = (name, within = main) => within.querySelector(`[data-${name}]`);
const [summary, done, shelf, status] = ['oppsummering', 'ferdig', 'filer', 'status'].map(name => part(name));
const data = JSON.parse(part('data').content.textContent);
const root = new URL(form.dataset.rot, location.href);
const wrappers = new Map([...form.querySelectorAll('[data-felt]')].map(node => [node.dataset.felt, node]));
const touched = new Set();
const taken = new Map();
const lists = [];
let own = false;
let dirty = false;

form.querySelector('datalist').append(...Object.keys(data.kommuner).map(name => new Option('', name)));

const context = { data, taken, kommune: finder(data.kommuner), today: new Date().toLocaleDateString('sv'), leaks: searcher(data.person) };
const say = (name, ...about) => words(data.ord[name], ...about)[0];

const controls = wrapper => [...wrapper.querySelectorAll('input, select, textarea')];
const control = key => controls(wrappers.get(key))[0];
const rows = wrapper => [...wrapper.querySelectorAll('.rad')];

/** The answer of a field: a text, a list of texts, or a list of objects. */
function read(key, type) {
  const wrapper = wrappers.get(key);
  if (part('legg-til', wrapper)) return rows(wrapper).map(readRow).filter(item => Object.values(item).some(text => text.length));
  const [control] = controls(wrapper);
  if (control.type === 'checkbox') return controls(wrapper).filter(box => box.checked).map(box => box.value);
  const text = control.value.trim();
  if (!type?.endsWith('List')) return type === 'Text' ? text.replace(/\s+/g, ' ') : text;
  return text.split(type === 'SemesterList' ? /[\n,;]/ : '\n').map(line => type === 'SlugList' ? ending(line) : line.trim()).filter(Boolean);
}

function readRow(row) {
  const parts = controls(row);
  return parts[0].dataset.del ? Object.fromEntries(parts.map(({ dataset, value }) => [dataset.del, value.trim()])) : parts[0].value.trim();
}

// The address of a page is as good as its id.
const ending = line => address(line.trim()) ? line.trim().replace(/\/$/, '').split('/').at(-1) : line.trim();

function answers() {
  const choice = read('pakke');
  const values = Object.fromEntries(data.tiltak.map(({ key, type }) => [key, read(key, type)]));
  for (const { key, target } of data.tiltak) {
    if (target === 'Kommune') values[key] = values[key].map(text => context.kommune(text) ?? text);
  }
  const isNew = choice === '+';
  const asked = data.pakke.filter(({ key }) => wrappers.has(`pakke-${key}`));
  return {
    choice, values, id: read('id'),
    folder: isNew || choice === '?' ? ending(read('mappe')) : choice,
    package: isNew ? Object.fromEntries(asked.map(({ key, type }) => [key, read(`pakke-${key}`, type)])) : {},
    sections: Object.fromEntries([...wrappers.keys()].filter(key => key.startsWith('tekst-')).map(key => [key.slice(6), read(key)])),
    packageText: isNew ? read('pakke-tekst') : '',
  };
}

/** Shows what is known of the fields that have been left, and gives what is known of all. */
function show() {
  const notes = judge(answers(), context);
  for (const [key, wrapper] of wrappers) {
    const mine = touched.has(key) ? notes.filter(({ field }) => field === key) : [];
    const message = part('feil', wrapper);
    message.replaceChildren(...mine.flatMap(({ message, help }, at) => [...at ? [document.createElement('br')] : [], `${capital(message)}. ${help}`]));
    message.hidden = !mine.length;
    const errors = mine.filter(({ error }) => error);
    message.dataset.color = errors.length ? 'danger' : 'warning';
    for (const at of controls(wrapper)) {
      const row = rows(wrapper).indexOf(at.closest('.rad'));
      if (errors.some(error => row < 0 || error.row === undefined || error.row === row)) at.setAttribute('aria-invalid', 'true');
      else at.removeAttribute('aria-invalid');
    }
  }
  return notes;
}

const capital = text => text[0].toUpperCase() + text.slice(1);

function count(wrapper) {
  const counter = part('teller', wrapper);
  if (counter) counter.textContent = say('teller', length(controls(wrapper)[0].value.trim()), counter.dataset.teller);
}

// What follows from an answer: the parts that its package needs, what is inherited, the name of the file, the third amount.
function follow(key) {
  const { choice, values } = answers();
  if (key === 'pakke') {
    for (const node of form.querySelectorAll('[data-vis]')) node.hidden = !choice || !node.dataset.vis.includes(choice);
    for (const { key, inherited } of data.tiltak) if (inherited) inherit(key, data.pakker[choice]?.[key] ?? []);
  }
  const from = name => values[name].length ? values[name] : data.pakker[choice]?.[name] ?? '';
  const where = slug([from('region')].flat()[0] || [from('eiere')].flat()[0] || '');
  if (!own) control('id').value = values.tittel && cut(slug(`${where} ${from('ar')} ${values.tittel}`));
  if (choice === '+' && !touched.has('mappe')) control('mappe').value = cut(slug(`bm ${values.ar} ${values.ordning} ${where}`));
  for (const kind of ['meldt', 'tildelt']) if (key.startsWith(kind)) third(kind, key);
}

// Long names break at a word.
const cut = name => name.length <= 70 ? name : name.slice(0, 70).replace(/-[^-]*$/, '');

function inherit(key, ids) {
  const hint = part('arv', wrappers.get(key));
  const label = id => controls(wrappers.get(key)).map(({ options, value, labels }) =>
    options ? [...options].find(option => option.value === id)?.text : value === id && labels[0]?.textContent).find(Boolean) ?? id;
  hint.textContent = ids.length ? say('hentes', ids.map(label).join(', ')) : '';
  hint.hidden = !ids.length;
}

function third(kind, changed) {
  const inputs = ['eier', 'uh', 'totalt'].map(name => control(`${kind}_${name}`));
  control(changed).dataset.sum = '';
  const computed = inputs.find(input => input.dataset.sum) ?? inputs.find(input => !input.value.trim());
  const others = inputs.filter(input => input !== computed).map(input => amount(input.value));
  if (!computed || others.length > 2 || others.includes(null)) return;
  const [owner, uh, total] = inputs.map(input => input === computed ? null : amount(input.value));
  const sum = total === null ? owner + uh : total - (owner ?? uh);
  if (sum < 0) return;
  computed.value = sum;
  computed.dataset.sum = 'true';
  status.textContent = say('regnet', kroner(sum));
}

/** Asks the small list that an id would stand in whether it is taken; a list that does not arrive says nothing. */
async function look(id) {
  const nr = listOf(id, data.lister);
  const list = await (lists[nr] ??= fetch(new URL(`${data.ider}${nr}.txt`, root)).then(answer => answer.ok && answer.text(), () => false));
  if (id && list) taken.set(id, list.split('\n').includes(id));
}

async function lookUp() {
  const { id, folder, values } = answers();
  const others = data.tiltak.filter(({ target }) => target === 'Tiltak').flatMap(({ key }) => values[key]);
  await Promise.all([id, folder, ...others].map(look));
}

function addRow(wrapper) {
  const row = wrapper.querySelector('template').content.firstElementChild.cloneNode(true);
  wrapper.querySelector('.rader').append(row);
  number(wrapper);
  return row;
}

function number(wrapper) {
  rows(wrapper).forEach((row, at) => {
    const legend = wrapper.querySelector('legend').firstChild.textContent.trim();
    const [first] = controls(row);
    if (first.ariaLabel) first.ariaLabel = say('nummer', legend, at + 1);
    for (const control of controls(row)) control.setAttribute('aria-describedby', `e-${wrapper.dataset.felt}`);
    part('fjern', row).ariaLabel = say('fjern', legend, at + 1);
  });
}

form.addEventListener('click', ({ target }) => {
  const wrapper = target.closest('[data-felt]');
  if (target.matches('[data-legg-til]')) controls(addRow(wrapper))[0].focus();
  if (target.matches('[data-fjern]')) {
    target.closest('.rad').remove();
    number(wrapper);
    part('legg-til', wrapper).focus();
    changed(wrapper.dataset.felt);
  }
  if (target.matches('[data-likevel]')) give();
});

form.addEventListener('input', ({ target }) => {
  const wrapper = target.closest('[data-felt]');
  dirty = true;
  count(wrapper);
  if (wrapper.dataset.felt === 'id') own = target.value !== '';
  if (!part('feil', wrapper).hidden) show();
});

form.addEventListener('change', ({ target }) => changed(target.closest('[data-felt]').dataset.felt));

async function changed(key) {
  touched.add(key);
  follow(key);
  show();
  await lookUp();
  show();
  if (!done.hidden) fill();
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  await lookUp();
  for (const key of wrappers.keys()) touched.add(key);
  const errors = show().filter(({ error }) => error);
  summary.hidden = !errors.length;
  if (!errors.length) return give();
  summary.querySelector('h2').textContent = say('rett', errors.length);
  links(summary, errors);
  summary.focus();
});

/** Lists notes as links to their fields, in the order of the page; false where there are none. */
function links(node, notes) {
  node.querySelector('ul').replaceChildren(...[...wrappers.keys()].flatMap(key => notes.filter(({ field }) => field === key)).map(({ field, row, message }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = capital(message);
    const at = place(field, row);
    link.href = `#${at.id}`;
    link.onclick = event => {
      event.preventDefault();
      reach(at);
    };
    item.append(link);
    return item;
  }));
}

// Where a link of the summary leads: the control itself, which needs an id for that.
function place(field, row) {
  const wrapper = wrappers.get(field);
  const at = controls(rows(wrapper)[row] ?? wrapper)[0] ?? part('legg-til', wrapper);
  at.id ||= `f-${field}-${row}`;
  return at;
}

// What a folded part holds can have the focus only when the part has been drawn open.
function reach(at) {
  const fold = at.closest('details:not([open])');
  if (fold) fold.open = true;
  if (fold) requestAnimationFrame(() => requestAnimationFrame(() => at.focus()));
  else at.focus();
}

function give() {
  fill();
  done.hidden = false;
  done.focus();
}

function fill() {
  const all = files(answers(), data);
  const advice = judge(answers(), context).filter(({ error }) => !error);
  part('flere').hidden = all.length < 2;
  part('rad').hidden = !advice.length;
  links(part('rad'), advice);
  shelf.replaceChildren(...all.map(shown));
}

function shown({ folder, name, text }) {
  const node = done.querySelector('template').content.firstElementChild.cloneNode(true);
  const path = `content/pakker/${folder}/${name}`;
  part('navn', node).textContent = path;
  part('tekst', node).textContent = text;
  part('tekst', node).ariaLabel = path;
  const save = part('last-ned', node);
  save.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  save.download = name;
  save.onclick = () => out(say('lastet'));
  part('kopier', node).onclick = () => copy(text, part('tekst', node));
  const open = part('apne', node);
  if (open) edit(open, { folder, name, text });
  return node;
}

// An address that grows too long opens an editor without the text, which is then copied.
function edit(link, { folder, name, text }) {
  const to = content => Object.entries({ pakke: folder, filnavn: name, innhold: content })
    .reduce((pattern, [key, value]) => pattern.replace(`{${key}}`, () => encodeURIComponent(value)), data.nyadresse);
  const fits = encodeURIComponent(to(text)).length <= data.lengst;
  link.href = to(fits ? text : '');
  if (!fits) link.textContent = link.dataset.apne;
  link.onclick = () => fits ? out(say('apnet')) : copy(text, part('tekst', link.closest('article')), 1);
}

async function copy(text, shown, last = 0) {
  let told = 'kopiert';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    getSelection().selectAllChildren(shown);
    shown.focus();
    told = 'merket';
  }
  out(data.ord[told].slice(0, last + 1).join(' '));
}

function out(message) {
  dirty = false;
  status.textContent = message;
}

addEventListener('beforeunload', event => dirty && event.preventDefault());

for (const wrapper of wrappers.values()) {
  count(wrapper);
  if (part('legg-til', wrapper) && !wrapper.querySelector('template').content.querySelector('[data-del]')) addRow(wrapper);
}
const wanted = new URLSearchParams(location.search).get('pakke');
if (wanted) {
  control('pakke').value = wanted in data.pakker ? wanted : '?';
  control('mappe').value = wanted;
}
follow('pakke');
form.hidden = false;
