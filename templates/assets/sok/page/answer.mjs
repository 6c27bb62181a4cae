// The answer to what the form asks for; the index is opened when the first answer is wanted.

import { readColumn, readPlaces } from '../engine/column.mjs';
import { narrow, yearsOf } from '../engine/facets.mjs';
import { open } from '../engine/search.mjs';
import { main, sorter } from './elements.mjs';
import { element } from './hits.mjs';
import { text } from './texts.mjs';

/** Hits that are shown at first, and that each «Vis flere» adds; fewer than a handful more are shown at once. */
export const HITS = 10;
const HANDFUL = 5;

let index;

/** A script that only some need, by the name of its address in the page. */
export const script = name => import(new URL(main.dataset[name], document.baseURI));
const engine = () => index ??= open(new URL(main.dataset.sok, document.baseURI), () => script('ord')).catch(error => {
  index = undefined;
  throw error;
});

/** The documents of each value of a filter; fetched once. */
export const column = ({ file, view }, name, readAs = readColumn) =>
  file(`f/${name}.bin`, async response => readAs(new Uint8Array(await response.arrayBuffer()), view.docs));

/**
 * Finds what has the words and is chosen by the filters: the documents, the cards of the first ones, what the search says of the words,
 * and how many each value of a filter would leave.
 */
export async function answer(query, chosen, limit) {
  const [searcher, words] = await Promise.all([engine(), query && script('svar')]);
  const count = searcher.view.docs;
  const places = name => column(searcher, name, readPlaces);
  const [found, yearColumn, titles, ...columns] = await Promise.all([
    query && words.ask(searcher, query, text),
    count ? column(searcher, 'ar') : [],
    sorter.value === 'tittel' && places('tittel'),
    ...chosen.map(({ name }) => column(searcher, name)),
  ]);
  const { docs, counts } = narrow(count, found.docs, chosen.map(({ name, boxes }, i) => [name, boxes.map(box => columns[i].get(box.value) ?? [])]));
  const scores = found.scores ?? new Uint8Array(count);
  const years = yearsOf(yearColumn, count);
  docs.sort({
    relevans: (a, b) => scores[b] - scores[a] || years[b] - years[a],
    nyeste: (a, b) => years[b] - years[a] || scores[b] - scores[a],
    tittel: (a, b) => titles[a] - titles[b],
  }[sorter.value]);
  const cards = await searcher.cards(docs.slice(0, docs.length < limit + HANDFUL ? docs.length : limit));
  const told = query && await words.told(cards, found, { searcher, text, element, size: sorter.selectedIndex ? 0 : HITS });
  return { cards, ...found, ...told, searcher, docs, places, counts };
}
