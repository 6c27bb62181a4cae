// What an answer to words has beside that to filters alone, fetched with the first words that are asked for. This script imports nothing of
// the page's, so that nothing comes twice: what they share is handed to it.

import { nearest } from './nearest.mjs';
import { notes } from './notes.mjs';

/** What a searcher finds for words, with notes in the page's words: text gives one by its name. */
export async function ask(searcher, query, text) {
  const found = await searcher.search(query);
  return { ...found, notes: notes(found, text) };
}

/** The cards of hits in the order in which they are shown, of which the first `size` are shown at once. */
export const arranged = (cards, { phrase }, searcher, size) => nearest(cards, phrase, searcher.words, size);
