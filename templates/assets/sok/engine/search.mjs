// The search over the files of one index: fetches the shards that a query touches, scores, and fetches the cards of the hits.

import { analyser, isInWord, key, stem, VERSION } from './analyser.mjs';
import { answer, FEW, group, isPlain, lookups } from './groups.mjs';
import { places } from './places.mjs';
import { chunks, interpret, parse, plain } from './query.mjs';
import { PROHIBITED } from './score.mjs';
import { reader, readShard } from './shard.mjs';
import { synonyms } from './synonyms.mjs';

const FORMAT = 3;
const MOST_SHARDS_OF_BEGINNING = 3;

const literalOf = pattern => pattern.split('*', 1)[0];
const isWanted = ({ presence }) => presence !== PROHIBITED;

/** Thrown when the files were written for another version of this code. */
export class Outdated extends Error {}

/**
 * Opens the index whose manifest stands at an absolute address; spelling gives the module ord/ord.mjs, which few queries need. Rejects
 * when a file cannot be had; a later call tries again.
 */
export async function open(address, spelling, get = url => fetch(url)) {
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
  let known;
  const vocabulary = async () => known ??= (await spelling()).vocabulary(manifest, file, analysis, { chunks, isInWord, key, places, reader, stem });
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
    expand: pattern => pattern.includes('*') ? [...terms.keys()].filter(term => known.fits(term, pattern)).sort() : view.has(pattern) ? [pattern] : [],
  };

  const load = name => file(name, async response => {
    for (const [term, entry] of readShard(new Uint8Array(await response.arrayBuffer()), manifest.docs, names.length)) {
      if (!terms.has(term)) keys.set(key(term), [...view.equal(term), term]);
      terms.set(term, entry);
    }
  });

  /** Fetches the shards of terms and patterns, and files named; the view holds their terms from then on. */
  const prepare = (patterns, files = []) => Promise.all([...new Set([...patterns.flatMap(shardsOf).map(i => `t/${i}.bin`), ...files])].map(load));

  /**
   * Finds what a person asks for: all matching documents with their scores, the terms to mark, and the words of the query in order.
   * `any` tells that no document has all the words, `whole` how many have, `wide` lists the patterns that stand for too many words to look up, `corrected`
   * the words { from, to } that nobody has written and others stand in for, `suggestions` other queries that may have been meant.
   */
  async function search(text, corrected = []) {
    const asked = plain(text);
    // Ranges, stars and tildes are read by the script that few queries need.
    const reading = ['[*~]', ...manifest.ranges].some(rare => RegExp(rare, 'i').test(asked)) ? await vocabulary() : { chunks };
    const cut = reading.chunks(asked);
    const all = interpret(parse(cut, names), analysis, reading);
    for (const item of all) if (item.beginning && shardsOf(`${item.beginning}*`).length > MOST_SHARDS_OF_BEGINNING) item.beginning = undefined;
    const { items = all, wide = [] } = reading.narrow?.(all, shardsOf) ?? {};
    let groups = group(items, synonymsOf);
    const heavy = groups.filter(one => !one.items.every(item => isPlain(item) && light.has(item.exact[0])));
    if (heavy.some(one => isWanted(one.items[0]))) groups = heavy;

    await Promise.all([
      prepare(groups.flatMap(lookups), groups.flatMap(({ others }) => others.map(other => other.file))),
      reading.slipped?.(items, prepare),
    ]);
    let found = answer(groups, view);
    let suggestions = [];
    if (items.length === 0) found.docs = [];
    const rare = found.groups.filter(one => one.count <= FEW && one.items.length === 1 && one.items[0].form);
    const isFew = () => found.whole <= FEW;
    if (rare.length > 0 && isFew()) {
      const spelt = await vocabulary();
      const other = corrected.length === 0 && await spelt.corrected(cut, rare.filter(({ count }) => count === 0));
      if (other) return search(other.text, other.changes);

      const parts = spelt.unfold(rare, view.cuts);
      await prepare(parts);
      if (parts.length > 0) found = answer(groups, view);
      if (isFew() && corrected.length === 0) suggestions = await spelt.suggested(cut, rare, new Set(found.clauses.flatMap(clause => clause.terms)));
    }
    return {
      ...found, wide, corrected, suggestions, understood: items.length > 0,
      terms: new Set(found.clauses.filter(isWanted).flatMap(clause => clause.terms)),
      phrase: items.filter(isWanted).map(item => item.exact),
    };
  }

  /** The cards of documents, in order, each with its document. */
  const cards = docs => Promise.all(docs.map(async doc =>
    ({ ...(await file(`k/${Math.floor(doc / manifest.cards)}.json`, json))[doc % manifest.cards], doc })));

  return {
    names, view, prepare, search, cards, file, key, pageFiles: places(manifest.pages), vocabulary, words: analysis.words,
    root: new URL(manifest.root, address),
  };
}
