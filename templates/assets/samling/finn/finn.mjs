// The search of the whole catalogue, for who looks for one more tiltak; fetched with the first question.

import { open } from '../../sok/engine/search.mjs';

const SHOWN = 6;

let searcher;

/** The cards of the best hits for some words. */
export async function find(words, { sok, ord }) {
  searcher ??= await open(new URL(sok, document.baseURI), () => import(new URL(ord, document.baseURI)));
  const { docs, scores } = await searcher.search(words);
  return searcher.cards(docs.toSorted((a, b) => scores[b] - scores[a]).slice(0, SHOWN));
}
