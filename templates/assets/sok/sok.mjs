// The search page: a GET form that answers while one types. The address always tells what is shown.

import { open, Outdated } from './engine.mjs';
import { notes as remarks } from './merknader.mjs';
import { nearest } from './nearest.mjs';
import { best } from './score.mjs';
import { hit } from './treff.mjs';

const HITS = 10;
const PAUSE = 150;

const main = document.querySelector('[data-sok]');
const form = main.querySelector('form[role=search]');
const input = form.elements.q;
const [heading, status, notice, results, list, more, none] =
  ['overskrift', 'status', 'melding', 'resultat', 'treff', 'flere', 'tomt'].map(name => main.querySelector(`[data-sok-${name}]`));
const [plainTitle, plainHeading] = [document.title, heading.textContent];

let index;
let turn = 0;
let timer;
let committed = location.href;

const engine = () => index ??= open(new URL(main.dataset.sok, document.baseURI)).catch(error => {
  index = undefined;
  throw error;
});

/** Shows the first hits of what the box asks for; a later call makes an earlier one give up. */
async function answer(limit = HITS) {
  const mine = ++turn;
  const query = input.value.trim();
  document.title = query ? `${query} – ${plainTitle}` : plainTitle;
  heading.textContent = query ? `Søk: ${query}` : plainHeading;
  if (!query) return show({ notes: unknown() });
  try {
    const searcher = await engine();
    const found = await searcher.search(query);
    const cards = nearest(await searcher.cards(best(found, limit)), found.phrase, searcher.words);
    if (mine === turn) show({ query, searcher, found, cards, notes: [...unknown(), ...remarks(found).map(remark)] });
  } catch (error) {
    if (mine !== turn) return;
    show({ notes: [error instanceof Outdated
      ? 'Nettstedet er fornyet siden du åpnet siden. Last den inn på nytt for å søke.'
      : 'Søket fikk ikke hentet alt det trenger, og viser derfor ingen treff. Trykk «Søk» for å prøve igjen, eller last siden inn på nytt.'] });
  }
}

function show({ query, searcher, found, cards = [], notes }) {
  const total = found?.docs.length ?? 0;
  list.replaceChildren(...cards.map(card => hit(card, { ...searcher, terms: found.terms })));
  notice.replaceChildren(...notes.flatMap(note => [note, ' ']));
  notice.hidden = notes.length === 0;
  results.hidden = total === 0;
  none.hidden = !found || total > 0;
  status.textContent = !found ? '' : total > 0 ? `${total.toLocaleString('nb')} tiltak` : `Ingen tiltak passer med «${query}».`;
  more.hidden = cards.length >= total;
}

// A note as text, or as a link to the query it proposes.
function remark({ text, query }) {
  if (query === undefined) return text;
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: query })}`;
  link.textContent = text;
  return link;
}

function unknown() {
  const names = [...new Set(new URLSearchParams(location.search).keys())].filter(name => name !== 'q');
  return names.length > 0 ? [`Søket kjenner ikke dette i adressen, og har sett bort fra det: ${names.join(', ')}.`] : [];
}

function address() {
  const query = input.value.trim();
  return new URL(query ? `?${new URLSearchParams({ q: query })}` : location.pathname, location.href).href;
}

function readAddress() {
  committed = location.href;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
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
  clearTimeout(timer);
  // What was typed has replaced the last submitted question; put that back, so that one step back leads to it.
  const wanted = address();
  history.replaceState(null, '', committed);
  if (wanted !== committed) history.pushState(null, '', wanted);
  committed = wanted;
  await answer();
  if (!results.hidden) results.focus();
});
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
readAddress();
