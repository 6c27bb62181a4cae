// What an answer to words has beside that to filters alone, fetched with the first words that are asked for. This script imports nothing of
// the page's, so that nothing comes twice: what they share is handed to it.

import { nearest } from './nearest.mjs';
import { corrections, notes } from './notes.mjs';
import { pagesOf } from './pages.mjs';
import { reader, reasoned } from './reasons.mjs';

/**
 * What a searcher finds for words, the pages that they name, what reads the words of its cards, and corrections and notes in the page's words:
 * text gives one by its name.
 */
export async function ask(searcher, query, text) {
  const [found, pages] = await Promise.all([searcher.search(query), pagesOf(searcher, query)]);
  const corrected = found.corrected.reduce((words, { from, to }) => words.replace(from, () => to), query);
  if (corrected !== query) pages.push(...(await pagesOf(searcher, corrected)).filter(page => pages.every(({ path }) => path !== page.path)));
  return { ...found, pages, words: await reader(found, searcher), corrections: corrections(found, text), notes: notes(found, text) };
}

/**
 * What is shown of what was found: the cards, of the first `size` the nearest first, and each with a reason where its words give none; and
 * the named pages as items of a list, made by the page's element.
 */
export const told = async (cards, found, { searcher, text, element, size }) => ({
  cards: await reasoned(nearest(cards, found.phrase, searcher.words, size), found, searcher, text),
  items: found.pages.map(({ title, kind, path }) => element('li', [element('a', [title], { href: new URL(path, searcher.root) }), ` – ${kind}`])),
});
