// All that one sees of an answer, put on the page at once.

import { Outdated } from '../engine/search.mjs';
import { write } from './address.mjs';
import { column } from './answer.mjs';
import { groups, heading, list, more, named, none, notice, proposals, results, status } from './elements.mjs';
import { labelOf, showCounts } from './filters.mjs';
import { element, hit } from './hits.mjs';
import { text } from './texts.mjs';

const MOST_NAMED = 3;
const [plainTitle, plainHeading] = [document.title, heading.textContent];

// The answer that the numbers beside the filters are of.
let shown;

/** Shows the answer to what was asked, or the error that came instead; unknown is what the address says and the form does not know. */
export function show({ query, filters, unknown }, answer) {
  const { searcher, found, docs, cards = [], error } = answer;
  const total = docs?.length;
  const asked = [query && `«${query}»`, ...filters.length > MOST_NAMED ? [text('filtre', filters.length)] : filters.map(labelOf)].filter(Boolean).join(', ');
  document.title = asked ? `${asked} – ${plainTitle}` : plainTitle;
  heading.textContent = asked ? text('sok', asked) : plainHeading;
  const pages = found?.pages ?? [];
  named.lastElementChild.replaceChildren(...pages.map(({ title, kind, path }) =>
    element('li', [element('a', [title], { href: new URL(path, searcher.root) }), ` – ${kind}`])));
  named.hidden = !pages[0];
  list.replaceChildren(...cards.map(card => hit(card, searcher, found)));
  results.hidden = !total;
  none.hidden = total !== 0;
  more.hidden = cards.length >= total;
  status.textContent = total ? text('antall', total.toLocaleString('nb')) : total === 0 ? text('ingen', asked) : '';
  const notes = error ? [fault(error)] : [...found.notes ?? []];
  if (unknown[0]) notes.push({ text: text('ukjent', unknown.join(', ')) });
  showNotes(notice, notes.filter(note => !note.query));
  showNotes(proposals, notes.filter(note => note.query));
  shown = docs && answer;
  groups.forEach(count);
}

// Notes { text, query }: text, or a link to the query.
function showNotes(place, notes) {
  place.replaceChildren(...notes.flatMap(note => [note.query ? element('a', [note.text], { href: `?${write(note.query)}` }) : note.text, ' ']));
  place.hidden = !notes[0];
}

const fault = error => ({ text: text(error instanceof Outdated ? 'fornyet' : 'mangler') });

/** Tells how many each box of an open group would leave; until its column is there the boxes have no numbers. */
export async function count({ node, name, boxes }) {
  const current = shown;
  showCounts(boxes);
  if (!node.open || !current) return;
  try {
    const values = await column(current.searcher, name);
    if (current === shown) showCounts(boxes, current.counts(name, values));
  } catch (error) {
    if (current === shown) showNotes(notice, [fault(error)]);
  }
}
