// The search page: a GET form that answers while one types and chooses. The address always tells what is asked.

import { read, write } from './adresse.mjs';
import { readColumn, readPlaces } from './column.mjs';
import { open, Outdated } from './engine.mjs';
import { first, narrow, yearsOf } from './facets.mjs';
import { chips, labelOf, number } from './filtre.mjs';
import { notes as remarks } from './merknader.mjs';
import { nearest } from './nearest.mjs';
import { text } from './tekster.mjs';
import { element, hit } from './treff.mjs';

const HITS = 10;
const PAUSE = 150;
const SLOW = 500;
const MOST_NAMED = 3;

const main = document.querySelector('[data-sok]');
const form = main.querySelector('form');
const { q: input, sorter } = form.elements;
const [heading, status, notice, proposals, results, list, more, none, panel, tray] =
  ['overskrift', 'status', 'melding', 'forslag', 'resultat', 'treff', 'flere', 'tomt', 'filtre', 'valgte'].map(name => main.querySelector(`[data-sok-${name}]`));
const groups = [...main.querySelectorAll('[data-sok-filter]')].map(node => ({ node, name: node.dataset.sokFilter, boxes: [...node.querySelectorAll('input')] }));
const [plainTitle, plainHeading] = [document.title, heading.textContent];
const wide = matchMedia('(min-width: 62rem)');

let index;
let shown;
let turn = 0;
let timer;
let committed;
let unknown;

const engine = () => index ??= open(new URL(main.dataset.sok, document.baseURI), () => import(new URL(main.dataset.ord, document.baseURI))).catch(error => {
  index = undefined;
  throw error;
});

const column = ({ file, view }, name, readAs = readColumn) =>
  file(`f/${name}.bin`, async response => readAs(new Uint8Array(await response.arrayBuffer()), view.docs));

/** Shows the first hits of what the form asks for; a later call makes an earlier one give up. */
async function answer(limit = HITS) {
  const mine = ++turn;
  const query = input.value.trim();
  const chosen = groups.map(({ name, boxes }) => ({ name, boxes: boxes.filter(box => box.checked) })).filter(({ boxes }) => boxes[0]);
  const filters = chosen.flatMap(({ boxes }) => boxes);
  chips(tray, filters, input);
  const late = setTimeout(() => {
    if (mine === turn) status.textContent = text('soker');
  }, SLOW);
  try {
    const searcher = await engine();
    const { docs } = searcher.view;
    const [found, years, places, ...columns] = await Promise.all([
      query && searcher.search(query),
      docs ? column(searcher, 'ar') : [],
      sorter.value === 'tittel' && column(searcher, 'tittel', readPlaces),
      ...chosen.map(({ name }) => column(searcher, name)),
    ]);
    const narrowed = narrow(docs, found.docs, chosen.map(({ name, boxes }, i) => [name, boxes.map(box => columns[i].get(box.value) ?? [])]));
    const order = orderOf(found.scores ?? new Uint8Array(docs), yearsOf(years, docs), places);
    const cards = await searcher.cards(first(narrowed.docs, limit, order));
    const placed = query && sorter.value === 'relevans' ? nearest(cards, found.phrase, searcher.words, HITS) : cards;
    if (mine === turn) show({ query, filters, cards: placed, searcher, found, narrowed });
  } catch (error) {
    if (mine === turn) show({ query, filters, error });
  } finally {
    clearTimeout(late);
  }
}

const orderOf = (scores, years, places) => ({
  relevans: (a, b) => scores[b] - scores[a] || years[b] - years[a],
  nyeste: (a, b) => years[b] - years[a] || scores[b] - scores[a],
  tittel: (a, b) => places[a] - places[b],
})[sorter.value];

/** Puts all that tells of an answer on the page at once. */
function show({ query, filters, cards = [], searcher, found, narrowed, error }) {
  const total = narrowed?.docs.length;
  const asked = [query && `«${query}»`, ...filters.length > MOST_NAMED ? [text('filtre', filters.length)] : filters.map(labelOf)].filter(Boolean).join(', ');
  document.title = asked ? `${asked} – ${plainTitle}` : plainTitle;
  heading.textContent = asked ? text('sok', asked) : plainHeading;
  list.replaceChildren(...cards.map(card => hit(card, searcher, found.terms)));
  results.hidden = !total;
  none.hidden = total !== 0;
  more.hidden = cards.length >= total;
  status.textContent = total ? text('antall', total.toLocaleString('nb')) : total === 0 ? text('ingen', asked) : '';
  const notes = error ? [fault(error)] : query ? remarks(found, text) : [];
  if (unknown.length > 0) notes.push({ text: text('ukjent', unknown.join(', ')) });
  say(notice, notes.filter(note => !note.query));
  say(proposals, notes.filter(note => note.query));
  shown = narrowed && { searcher, narrowed };
  groups.forEach(count);
}

/** Notes { text, query }: text, or a link to the query. */
function say(place, notes) {
  place.replaceChildren(...notes.flatMap(note => [note.query ? element('a', [note.text], { href: `?${write(form, note.query)}` }) : note.text, ' ']));
  place.hidden = notes.length === 0;
}

const fault = error => ({ text: text(error instanceof Outdated ? 'fornyet' : 'mangler') });

/** Numbers the boxes of an open group; until its column is there they have none. */
async function count({ node, name, boxes }) {
  const current = shown;
  number(boxes);
  if (!node.open || !current) return;
  try {
    const values = await column(current.searcher, name);
    if (current === shown) number(boxes, current.narrowed.counts(name, values));
  } catch (error) {
    if (current === shown) say(notice, [fault(error)]);
  }
}

function address() {
  unknown = [];
  const asked = write(form);
  return new URL(asked ? `?${asked}` : location.pathname, location.href).href;
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
  for (const { node, boxes } of groups) node.open ||= boxes.some(box => box.checked);
  answer();
}

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
main.querySelector('[data-sok-nullstill]').addEventListener('click', () => {
  for (const { boxes } of groups) for (const box of boxes) box.checked = false;
  commit();
  input.focus();
});
for (const group of groups) group.node.addEventListener('toggle', () => count(group));
more.addEventListener('click', async () => {
  const before = list.children.length;
  await answer(before + HITS);
  list.children[before]?.querySelector('a').focus();
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
