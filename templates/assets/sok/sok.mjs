// The search page: a GET form that answers while one types and chooses. The address always tells what is asked.

import { read, write } from './adresse.mjs';
import { readColumn, readPlaces } from './column.mjs';
import { open, Outdated } from './engine.mjs';
import { first, narrow, yearsOf } from './facets.mjs';
import { chips, nameOf, number } from './filtre.mjs';
import { hit } from './treff.mjs';

const HITS = 10;
const PAUSE = 150;
const SLOW = 500;
const NAMED = 3;

const main = document.querySelector('[data-sok]');
const form = main.querySelector('form[role=search]');
const { q: input, sorter } = form.elements;
const [heading, status, notice, results, list, more, none, panel, chosenList] =
  ['overskrift', 'status', 'melding', 'resultat', 'treff', 'flere', 'tomt', 'filtre', 'valgte'].map(name => main.querySelector(`[data-sok-${name}]`));
const groups = new Map([...main.querySelectorAll('[data-sok-filter]')].map(group =>
  [group.dataset.sokFilter, { group, boxes: [...group.querySelectorAll('input')] }]));
const [plainTitle, plainHeading] = [document.title, heading.textContent];
const wide = matchMedia('(min-width: 62rem)');

let index;
let shown;
let turn = 0;
let timer;
let committed = location.href;
let unknown = [];

const engine = () => index ??= open(new URL(main.dataset.sok, document.baseURI)).catch(error => {
  index = undefined;
  throw error;
});

/** Reads one of the index' files; where a facet has no values there is no file. */
const column = ({ file, view }, name, read = readColumn) => name === 'tittel' || groups.has(name)
  ? file(`f/${name}.bin`, async response => read(new Uint8Array(await response.arrayBuffer()), view.docs))
  : new Map();

/** Shows the first hits of what the form asks for; a later call makes an earlier one give up. */
async function answer(limit = HITS) {
  const mine = ++turn;
  const query = input.value.trim();
  const chosen = [...groups].map(([name, { boxes }]) => [name, boxes.filter(box => box.checked)]).filter(([, boxes]) => boxes.length > 0);
  const filters = chosen.flatMap(([, boxes]) => boxes);
  chips(chosenList, filters, commit, input);
  const late = setTimeout(() => status.textContent = 'Søker …', SLOW);
  try {
    const searcher = await engine();
    const { docs: count } = searcher.view;
    const [found, years, places, ...columns] = await Promise.all([
      query ? searcher.search(query) : { terms: new Set() },
      column(searcher, 'ar'),
      sorter.value === 'tittel' ? column(searcher, 'tittel', readPlaces) : [],
      ...chosen.map(([name]) => column(searcher, name)),
    ]);
    const narrowed = narrow(count, found.docs, chosen.map(([name, boxes], i) => [name, boxes.map(box => columns[i].get(box.value) ?? [])]));
    const order = orderOf(found.scores ?? new Uint8Array(count), yearsOf(years, count), places);
    const cards = await searcher.cards(first(narrowed.docs, limit, order));
    if (mine === turn) show({ query, filters, searcher, found, narrowed, cards, notes: [...strangers(), ...remarks(query, found)] });
  } catch (error) {
    if (mine === turn) show({ query, filters, notes: [fault(error)] });
  } finally {
    clearTimeout(late);
  }
}

const orderOf = (scores, years, places) => ({
  relevans: (a, b) => scores[b] - scores[a] || years[b] - years[a],
  nyeste: (a, b) => years[b] - years[a] || scores[b] - scores[a],
  tittel: (a, b) => places[a] - places[b],
})[sorter.value];

function show({ query, filters, searcher, found, narrowed, cards = [], notes }) {
  const total = narrowed?.docs.length ?? 0;
  const asked = [...query ? [`«${query}»`] : [], ...filters.slice(0, NAMED).map(nameOf), ...filters.length > NAMED ? [`${filters.length - NAMED} filtre til`] : []].join(', ');
  document.title = asked ? `${asked} – ${plainTitle}` : plainTitle;
  heading.textContent = asked ? `Søk: ${asked}` : plainHeading;
  sorter[0].text = query ? 'Relevans' : 'Nyeste først';
  sorter[1].hidden = !query && sorter.value !== 'nyeste';
  list.replaceChildren(...cards.map(card => hit(card, { ...searcher, terms: found.terms })));
  notice.textContent = notes.join(' ');
  notice.hidden = notes.length === 0;
  results.hidden = total === 0;
  none.hidden = !narrowed || total > 0;
  status.textContent = !narrowed ? '' : total > 0 ? `${total.toLocaleString('nb')} tiltak` : `Ingen tiltak passer med ${asked}.`;
  more.hidden = cards.length >= total;
  shown = narrowed && { searcher, narrowed };
  for (const name of groups.keys()) count(name);
}

/** Numbers the boxes of an open group; until its column is there, it has none. */
async function count(name) {
  const { group, boxes } = groups.get(name);
  const current = shown;
  number(boxes);
  if (!group.open || !current) return;
  try {
    const values = await column(current.searcher, name);
    if (current === shown) number(boxes, current.narrowed.counts(name, values));
  } catch {
    notice.textContent = 'Fikk ikke hentet tallene bak filtrene. Lukk gruppa og åpne den igjen for å prøve på nytt.';
    notice.hidden = false;
  }
}

const fault = error => error instanceof Outdated
  ? 'Nettstedet er fornyet siden du åpnet siden. Last den inn på nytt for å søke.'
  : 'Søket fikk ikke hentet alt det trenger, og viser derfor ingen treff. Trykk «Søk» for å prøve igjen, eller last siden inn på nytt.';

const strangers = () => unknown.length > 0 ? [`Søket kjenner ikke dette i adressen, og har sett bort fra det: ${unknown.join(', ')}.`] : [];

function remarks(query, { any, wide = [], understood }) {
  return [
    any && 'Ingen tiltak har alle ordene. Her er de som har minst ett av dem.',
    ...wide.map(pattern => `«${pattern}» passer med for mange ord og er ikke brukt.`),
    query && !understood && wide.length === 0 && 'Skriv et ord til: småord som «og» og «i» er ikke med i søket.',
  ].filter(Boolean);
}

function address() {
  unknown = [];
  return new URL(write(form).replace(/^(?=.)/, '?') || location.pathname, location.href).href;
}

/** Makes what the form asks for a step of the browser's history, and answers. */
function commit() {
  clearTimeout(timer);
  const wanted = address();
  if (wanted !== location.href) history.pushState(null, '', wanted);
  committed = wanted;
  return answer();
}

function readAddress() {
  committed = location.href;
  unknown = read(form, location.search);
  for (const { group, boxes } of groups.values()) group.open ||= boxes.some(box => box.checked);
  return answer();
}

input.addEventListener('focus', () => engine().catch(() => {}), { once: true });
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    history.replaceState(null, '', address());
    answer();
  }, PAUSE);
});
form.addEventListener('submit', async event => {
  event.preventDefault();
  // What was typed has replaced the last submitted question; put that back, so that one step back leads to it.
  history.replaceState(null, '', committed);
  await commit();
  if (!results.hidden) results.focus();
});
main.addEventListener('change', ({ target }) => {
  if (target !== input) commit();
});
main.addEventListener('toggle', ({ target }) => {
  if (target.dataset.sokFilter) count(target.dataset.sokFilter);
}, true);
more.addEventListener('click', async () => {
  const shown = list.children.length;
  await answer(shown + HITS);
  list.children[shown]?.querySelector('a').focus();
});
addEventListener('popstate', readAddress);
addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  input.focus();
  input.select();
});
// Beside the hits the filters stand open, above them they are folded.
const fold = () => panel.open = wide.matches;
wide.addEventListener('change', fold);
fold();
readAddress();
