// The search page: a GET form that answers while one types. The address always tells what is shown.

import { open, Outdated } from './engine.mjs';
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

/** Shows what the box asks for; a later call makes an earlier one give up. */
async function answer() {
  const mine = ++turn;
  const query = input.value.trim();
  document.title = query ? `${query} – ${plainTitle}` : plainTitle;
  heading.textContent = query ? `Søk: ${query}` : plainHeading;
  if (!query) return show({ notes: unknown() });
  try {
    const searcher = await engine();
    const found = await searcher.search(query);
    const cards = await searcher.cards(best(found, HITS));
    if (mine === turn) show({ query, searcher, found, cards, notes: [...unknown(), ...remarks(found)] });
  } catch (error) {
    if (mine !== turn) return;
    show({ notes: [error instanceof Outdated
      ? 'Nettstedet er fornyet siden du åpnet siden. Last den inn på nytt for å søke.'
      : 'Søket fikk ikke hentet alt det trenger, og viser derfor ingen treff. Trykk «Søk» for å prøve igjen, eller last siden inn på nytt.'] });
    if (!(error instanceof Outdated)) console.warn(error);
  }
}

function show({ query, searcher, found, cards = [], notes }) {
  const total = found?.docs.length ?? 0;
  const options = { ...searcher, terms: found?.terms };
  list.replaceChildren(...cards.map(card => hit(card, options)));
  notice.textContent = notes.join(' ');
  notice.hidden = notes.length === 0;
  results.hidden = total === 0;
  none.hidden = !found || total > 0;
  status.textContent = !found ? '' : total > 0 ? `${total.toLocaleString('nb')} tiltak` : `Ingen tiltak passer med «${query}».`;
  more.hidden = cards.length >= total;
  more.onclick = () => showMore(searcher, found, options);
}

async function showMore(searcher, found, options) {
  const mine = turn;
  const shown = list.children.length;
  try {
    const cards = await searcher.cards(best(found, shown + HITS).slice(shown));
    if (mine !== turn || list.children.length !== shown) return;
    list.append(...cards.map(card => hit(card, options)));
    list.children[shown].querySelector('a').focus();
    more.hidden = list.children.length >= found.docs.length;
  } catch {
    notice.textContent = 'Fikk ikke hentet flere treff. Prøv igjen.';
    notice.hidden = false;
  }
}

function remarks({ any, wide, understood }) {
  return [
    any && 'Ingen tiltak har alle ordene. Her er de som har minst ett av dem.',
    ...wide.map(pattern => `«${pattern}» passer med for mange ord og er ikke brukt.`),
    !understood && wide.length === 0 && 'Skriv et ord til: småord som «og» og «i» er ikke med i søket.',
  ].filter(Boolean);
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
addEventListener('popstate', readAddress);
addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  input.focus();
  input.select();
});
readAddress();
