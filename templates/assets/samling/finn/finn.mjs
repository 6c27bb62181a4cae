// The search of the whole catalogue, for who looks for one more tiltak; fetched with the first question.

import { open } from '../../sok/engine/search.mjs';

const SHOWN = 6;

let searcher;

/** The cards of the best hits for some words. */
export async function find(words, root) {
  searcher ??= await opened(new URL('sok/', root));
  const { docs, scores } = await searcher.search(words);
  return searcher.cards(docs.toSorted((a, b) => scores[b] - scores[a]).slice(0, SHOWN));
}

// The search page knows where its index stands, and where the script is that few queries need.
async function opened(page) {
  const html = await (await fetch(page)).text();
  const { sok, ord } = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-sok]').dataset;
  return open(new URL(sok, page), () => import(new URL(ord, page)));
}
