// The search page: a GET form that answers while one types and chooses. The address always tells what is asked.

import { read, write } from './page/address.mjs';
import { answer, HITS } from './page/answer.mjs';
import { form, groups, input, list, main, more, panel, results, status } from './page/elements.mjs';
import { chips } from './page/filters.mjs';
import { count, show } from './page/show.mjs';
import { text } from './page/texts.mjs';

const PAUSE = 150;
const SLOW = 500;

const wide = matchMedia('(min-width: 62rem)');

let turn = 0;
let timer;
let committed;
let step;
let unknown;

/** Shows the first hits of what the form asks for, as many as this step of the history has; a later call makes an earlier one give up. */
function ask() {
  const mine = ++turn;
  const query = input.value.trim();
  const chosen = groups.map(({ name, boxes }) => ({ name, boxes: boxes.filter(box => box.checked) })).filter(({ boxes }) => boxes[0]);
  const asked = { query, filters: chosen.flatMap(({ boxes }) => boxes), unknown };
  chips(asked.filters);
  const late = setTimeout(() => {
    if (mine === turn) status.textContent = text('soker');
  }, SLOW);
  const tell = found => {
    if (mine === turn) show(asked, found);
  };
  return answer(query, chosen, history.state?.hits ?? HITS).then(tell).catch(error => tell({ error })).finally(() => clearTimeout(late));
}

function address() {
  unknown = [];
  const asked = write();
  return new URL(asked ? `?${asked}` : location.pathname, location.href).href;
}

/** Makes what the form asks for a step of the browser's history, and answers. */
function commit() {
  clearTimeout(timer);
  const wanted = address();
  if (wanted !== location.href) history.pushState(null, '', wanted);
  committed = wanted;
  return ask();
}

function readAddress() {
  committed = location.href;
  unknown = read(location.search);
  for (const { node, boxes } of groups) node.open ||= boxes.some(box => box.checked);
  ask().then(() => history.state?.y && scrollTo(0, history.state.y));
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (location.href === committed) step = history.state;
    history.replaceState(null, '', address());
    ask();
  }, PAUSE);
});
form.addEventListener('submit', async event => {
  event.preventDefault();
  // What was typed has replaced the last submitted question; put that back, so that one step back leads to it.
  if (location.href !== committed) history.replaceState(step, '', committed);
  await commit();
  fold();
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
  history.replaceState({ hits: before + HITS }, '');
  await ask();
  list.children[before]?.querySelector('a').focus();
});
// The way back leads to the place that one left, too.
list.addEventListener('click', () => history.replaceState({ ...history.state, y: scrollY }, ''));
addEventListener('popstate', readAddress);
addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  input.focus();
  input.select();
});
// Beside the hits the filters stand open, above them they are folded.
const fold = () => panel.open = wide.matches;
wide.addEventListener('change', fold);
fold();
readAddress();
