// The engines that are compared. Each asks text → { ids, labelled }: the ten best tiltak, and whether it says that they are not
// quite what was asked for.

import { createRequire } from 'node:module';
import { readColumn } from '../../../templates/assets/sok/engine/column.mjs';
import { yearsOf } from '../../../templates/assets/sok/engine/facets.mjs';
import { nearest } from '../../../templates/assets/sok/svar/nearest.mjs';
import { openSite } from '../disk.mjs';

const PLACES = 10;
const BOOSTS = { tittel: 8, stikkord: 4, sammendrag: 3, body: 1 };

/** tiltak/lesegleder/ → lesegleder */
export const idOf = path => path.split('/').filter(part => part !== '').at(-1);

/** The search page's own engine over the files of a built site, its hits in the page's order: score, year, words side by side. */
export async function ours(site) {
  const { engine: { search, cards, file, view, words } } = await openSite(site);
  const column = await file('f/ar.bin', async response => readColumn(new Uint8Array(await response.arrayBuffer()), view.docs));
  const years = yearsOf(column, view.docs);
  return async text => {
    const { docs, scores, phrase, any, corrected } = await search(text);
    const hits = docs.toSorted((a, b) => scores[b] - scores[a] || years[b] - years[a]).slice(0, PLACES);
    const shown = nearest(await cards(hits), phrase, words, PLACES);
    return { ids: shown.map(card => idOf(card.path)), labelled: any || corrected.length > 0 };
  };
}

/** lunr.js as its documentation sets it up for Norwegian, over the same fields with the same boosts. */
export function lunrNorwegian(documents) {
  const require = createRequire(import.meta.url);
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.no')(lunr);
  const index = lunr(function () {
    this.use(lunr.no);
    for (const [name, boost] of Object.entries(BOOSTS)) this.field(name, { boost, extractor: document => document.fields[name] ?? '' });
    documents.forEach(document => this.add(document));
  });
  const search = text => {
    try {
      return index.search(text);
    } catch {
      // What lunr cannot read as its syntax, a careful page asks word by word.
      return index.query(query => query.term(lunr.tokenizer(text)));
    }
  };
  return text => ({ ids: search(text).slice(0, PLACES).map(({ ref }) => idOf(ref)), labelled: false });
}
