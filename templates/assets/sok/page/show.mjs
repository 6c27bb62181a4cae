// All that one sees of an answer, put on the page at once.

import { Outdated } from '../engine/search.mjs';
import { write } from './address.mjs';
import { column, script } from './answer.mjs';
import { closer, groups, heading, list, more, named, none, notice, results, saver, status } from './elements.mjs';
import { labelOf, showCounts } from './filters.mjs';
import { element, hit } from './hits.mjs';
import { text } from './texts.mjs';

const MOST_NAMED = 3;
const [plainTitle, plainHeading] = [document.title, heading.textContent];

// The answer that the numbers beside the filters are of.
let shown;

/** Shows the answer to what was asked, or the error that came instead; unknown is what the address says and the form does not know. */
export function show({ query, filters, unknown }, answer) {
  const { docs, cards = [], items = [], corrections = [], notes = [], error } = answer;
  const total = docs?.length;
  const asked = [query && `«${query}»`, ...filters.length > MOST_NAMED ? [text('filtre', filters.length)] : filters.map(labelOf)].filter(Boolean).join(', ');
  document.title = asked ? `${asked} – ${plainTitle}` : plainTitle;
  heading.textContent = asked ? text('sok', asked) : plainHeading;
  named.lastElementChild.replaceChildren(...items);
  named.hidden = !items[0];
  list.replaceChildren(...cards.map(card => hit(card, answer)));
  results.hidden = !total;
  none.hidden = total !== 0;
  more.hidden = cards.length >= total;
  const number = (total ?? 0).toLocaleString('nb');
  closer.textContent = text('vis', number);
  saver.textContent = text('ned', number);
  const summary = total ? text('antall', number) + (corrections[0] ? '.' : '') : total === 0 ? text('ingen', asked) : '';
  tell(status, [{ text: summary }, ...corrections]);
  note([...error ? [fault(error)] : notes, ...unknown[0] ? [{ text: text('ukjent', unknown.join(', ')) }] : []]);
  shown = docs && answer;
  groups.forEach(count);
}

// Texts, each { text, query } a link where it leads to a query.
const tell = (place, texts) => place.replaceChildren(...texts.flatMap(({ text, query }, i) =>
  [i ? ' ' : '', query ? element('a', [text], { href: `?${write(query)}` }) : text]));

function note(texts) {
  tell(notice, texts);
  notice.hidden = !texts[0];
}

const fault = error => ({ text: text(error instanceof Outdated ? 'fornyet' : 'mangler') });
const failed = error => note([fault(error)]);

results.onclick = ({ target }) => target.value && script('ned').then(doing => doing[target.value](shown, target)).catch(failed);

/** Tells how many each box of an open group would leave; until its column is there the boxes have no numbers. */
export function count({ node, name, boxes }) {
  const current = shown;
  const ifCurrent = tell => result => current === shown && tell(result);
  showCounts(boxes);
  if (node.open && current) column(current.searcher, name).then(ifCurrent(values => showCounts(boxes, current.counts(name, values))), ifCurrent(failed));
}
