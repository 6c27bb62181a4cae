// The search over the files of one index: fetches the shards that a query touches, scores, and fetches the cards of the hits.

import { analyser, key, VERSION } from './analyse.mjs';
import { answer, group, isPlain, lookups } from './groups.mjs';
import { places } from './places.mjs';
import { chunks, interpret, parse } from './query.mjs';
import { PROHIBITED } from './score.mjs';
import { readShard } from './shard.mjs';
import { synonyms } from './synonyms.mjs';
import { fits } from './wildcard.mjs';
import { vocabulary } from './words.mjs';

const FORMAT = 2;
const MOST_SHARDS_OF_BEGINNING = 3;
const MOST_SHARDS_OF_WILDCARD = 12;
const MOST_SIMILAR = 8;
const FEW = 2;
const OFTEN = 4;
const PARTS = 0.2;

const literalOf = pattern => pattern.split('*', 1)[0];
const isWanted = ({ presence }) => presence !== PROHIBITED;

/** Thrown when the files were written for another version of this code. */
export class Outdated extends Error {}

/** Opens the index whose manifest stands at an absolute address. Rejects when a file cannot be had; a later call tries again. */
export async function open(address, get = url => fetch(url)) {
  const pending = new Map();
  const terms = new Map();
  const keys = new Map();

  const file = (name, read) => {
    const wanted = pending.get(name) ?? get(new URL(name, address)).then(response => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return read(response);
    }).catch(error => {
      pending.delete(name);
      throw error;
    });
    pending.set(name, wanted);
    return wanted;
  };
  const json = response => response.json();

  const manifest = await file('manifest.json', json);
  if (manifest.version !== FORMAT || manifest.analyser !== VERSION) throw new Outdated();
  const names = Object.keys(manifest.fields);
  const analysis = analyser(manifest);
  const synonymsOf = synonyms(manifest.synonyms);
  const { meant, similar } = vocabulary(manifest, file, analysis);
  const shards = places(manifest.cuts);
  const light = new Set(manifest.light?.split(' '));
  const shardsOf = pattern => shards(key(literalOf(pattern)), pattern.includes('*'));

  const view = {
    docs: manifest.docs,
    fields: names.length,
    allFields: names.map((_, i) => i),
    lists: term => terms.get(term)?.lists ?? [],
    cuts: term => terms.get(term)?.cuts ?? [],
    has: term => terms.has(term),
    equal: term => keys.get(key(term)) ?? [],
    beginning: start => [...keys].filter(([k]) => k.startsWith(key(start))).flatMap(([, same]) => same).sort(),
    expand: pattern => pattern.includes('*') ? [...terms.keys()].filter(term => fits(term, pattern)).sort() : view.has(pattern) ? [pattern] : [],
  };

  const load = name => file(name, async response => {
    for (const [term, entry] of readShard(new Uint8Array(await response.arrayBuffer()), manifest.docs, names.length)) {
      if (!terms.has(term)) keys.set(key(term), [...view.equal(term), term]);
      terms.set(term, entry);
    }
  });

  /** Fetches the shards of terms and patterns, and files named; the view holds their terms from then on. */
  const prepare = (patterns, files = []) => Promise.all([...new Set([...patterns.flatMap(shardsOf).map(i => `t/${i}.bin`), ...files])].map(load));

  // Groups of one word with the word that find proposes for it.
  const exchanged = async (groups, find) => (await Promise.all(groups.map(async ({ items: [item], count }) =>
    ({ at: item.at, from: item.raw, to: await find(item, count) })))).filter(({ to }) => to !== undefined);

  /**
   * Finds what a person asks for: all matching documents with their scores, the terms to mark, and the words of the query in order.
   * `any` tells that no document has all the words, `wide` lists the patterns that stand for too many words to look up, `corrected`
   * the words { from, to } that nobody has written and others stand in for, `suggestions` other queries that may have been meant.
   */
  async function search(text, corrected = []) {
    const wide = [];
    const cut = chunks(text, analysis.ranges);
    const items = interpret(parse(cut, names), analysis).filter(item => {
      if (item.beginning && shardsOf(`${item.beginning}*`).length > MOST_SHARDS_OF_BEGINNING) item.beginning = undefined;
      if (!item.pattern || shardsOf(item.pattern).length <= MOST_SHARDS_OF_WILDCARD) return true;
      wide.push(item.pattern);
      item.pattern = undefined;
      return item.exact.length > 0;
    });
    let groups = group(items, synonymsOf);
    const heavy = groups.filter(one => !one.items.every(item => isPlain(item) && light.has(item.exact[0])));
    if (heavy.some(one => isWanted(one.items[0]))) groups = heavy;

    await Promise.all([
      prepare(groups.flatMap(lookups), groups.flatMap(({ others }) => others.map(other => other.file))),
      ...items.filter(item => item.slips > 0 && item.form).map(async item => {
        item.similar = (await similar(item, item.slips)).slice(0, MOST_SIMILAR).flatMap(word => analysis.terms(word.form));
        await prepare(item.similar);
      }),
    ]);
    let found = answer(groups, view);
    if (items.length === 0) found.docs = [];
    const isFew = () => found.docs.length <= FEW || found.any;
    const rare = most => found.groups.filter(one => one.count <= most && one.items.length === 1 && one.items[0].form);
    const replaced = changes => cut.map((chunk, at) =>
      changes.filter(change => change.at === at).reduce((rest, { from, to }) => rest.replace(from, () => to), chunk.text)).join(' ');

    if (corrected.length === 0) {
      const changes = await exchanged(rare(0), meant);
      if (changes.length > 0) return search(replaced(changes), changes.map(({ from, to }) => ({ from, to })));
    }

    if (isFew()) {
      const parts = rare(FEW).flatMap(({ items: [item], others }) => item.exact.map(term => ({ others, terms: analysis.parts(term, view.cuts(term)) })))
        .filter(({ terms }) => terms.length > 1);
      parts.forEach(({ others, terms }) => others.push({ terms, weight: PARTS }));
      await prepare(parts.flatMap(({ terms }) => terms));
      if (parts.length > 0) found = answer(groups, view);
    }

    let suggestions = [];
    if (isFew() && corrected.length === 0) {
      const own = new Set(found.clauses.flatMap(clause => clause.terms));
      const better = async (item, count) => (await similar(item)).find(({ form, level }) =>
        2 ** level >= OFTEN * count && !analysis.terms(form).some(term => own.has(term)))?.form;
      suggestions = (await exchanged(rare(FEW), better)).map(change => replaced([change]));
    }
    return {
      docs: found.docs, scores: found.scores, any: found.any, clauses: found.clauses, wide, understood: items.length > 0, corrected, suggestions,
      terms: new Set(found.clauses.filter(isWanted).flatMap(clause => clause.terms)),
      phrase: items.filter(isWanted).map(item => item.exact),
    };
  }

  /** The cards of documents, in order. */
  const cards = docs => Promise.all(docs.map(async doc =>
    (await file(`k/${Math.floor(doc / manifest.cards)}.json`, json))[doc % manifest.cards]));

  return { names, view, prepare, search, cards, file, words: analysis.words, root: new URL(manifest.root, address) };
}
