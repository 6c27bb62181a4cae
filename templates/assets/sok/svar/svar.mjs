// What an answer to words has beside that to filters alone, fetched with the first words that are asked for. This script imports nothing of
// the page's, so that nothing comes twice: what they share is handed to it.

import { nearest } from './nearest.mjs';
import { notes } from './notes.mjs';
import { pagesOf } from './pages.mjs';

/** What a searcher finds for words, the pages that they name, and notes in the page's words: text gives one by its name. */
export async function ask(searcher, query, text) {
  const [found, pages] = await Promise.all([searcher.search(query), pagesOf(searcher, query)]);
  const corrected = found.corrected.reduce((words, { from, to }) => words.replace(from, () => to), query);
  if (corrected !== query) pages.push(...(await pagesOf(searcher, corrected)).filter(page => pages.every(({ path }) => path !== page.path)));
  return { ...found, notes: notes(found, text), pages };
}

/** The cards of hits in the order in which they are shown, of which the first `size` are shown at once. */
export const arranged = (cards, { phrase }, searcher, size) => nearest(cards, phrase, searcher.words, size);
