// The search over the files of one index: fetches the shards that a query touches, scores, and fetches the cards of the hits.

import { analyser, VERSION } from './analyse.mjs';
import { clauses, interpret, parse } from './query.mjs';
import { PROHIBITED, score } from './score.mjs';
import { readShard } from './shard.mjs';
import { expand } from './wildcard.mjs';

const FORMAT = 1;
const literalOf = pattern => pattern.split('*', 1)[0];
const MOST_SHARDS_OF_PREFIX = 3;
const MOST_SHARDS_OF_WILDCARD = 12;

const isWanted = ({ presence }) => presence !== PROHIBITED;

/** Thrown when the files were written for another version of this code. */
export class Outdated extends Error {}

/** Opens the index whose manifest stands at an absolute address. Rejects when a file cannot be had; a later call tries again. */
export async function open(address, get = url => fetch(url)) {
  const pending = new Map();
  const terms = new Map();

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
  let cut = '';
  const cuts = manifest.cuts ? manifest.cuts.split(' ').map(c => cut = cut.slice(0, parseInt(c[0], 36)) + c.slice(1)) : [];
  const words = analyser(manifest);

  // The place of the last cut that is not above the term; -1 where there is none at all.
  const shardOf = term => cuts.findLastIndex(first => first <= term);
  const shardsOf = pattern => {
    const literal = literalOf(pattern);
    const first = shardOf(literal);
    const last = literal === pattern ? first : shardOf(`${literal}\uFFFF`);
    return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };

  const view = {
    docs: manifest.docs,
    fields: names.length,
    allFields: names.map((_, i) => i),
    lists: term => terms.get(term) ?? [],
    expand: pattern => {
      if (!pattern.includes('*')) return terms.has(pattern) ? [pattern] : [];
      const literal = literalOf(pattern);
      return expand(pattern, [...terms.keys()].filter(term => term.startsWith(literal)).sort());
    },
  };

  /** Fetches the shards of terms and patterns; the view holds them from then on. */
  const prepare = patterns => Promise.all([...new Set(patterns.flatMap(shardsOf))].map(i => file(`t/${i}.bin`, async response => {
    const read = readShard(new Uint8Array(await response.arrayBuffer()), manifest.docs, names.length);
    for (const [term, lists] of read) terms.set(term, lists);
  })));

  /**
   * Finds what a person asks for: the matching documents with their scores, the terms to mark, and the clauses. `any` tells that
   * no document has all the words, `wide` lists the patterns that stand for too many words to look up.
   */
  async function search(text) {
    const wide = [];
    const items = interpret(parse(text, names), words).filter(item => {
      if (!item.pattern || shardsOf(item.pattern).length <= (item.explicit ? MOST_SHARDS_OF_WILDCARD : MOST_SHARDS_OF_PREFIX)) return true;
      if (item.explicit) wide.push(item.pattern);
      item.pattern = undefined;
      return item.exact.length > 0;
    });
    await prepare(items.flatMap(item => [...item.exact, ...item.pattern ? [item.pattern] : []]));

    let list = clauses(items, view, true);
    let found = score(view, list);
    const any = found.docs.length === 0 && items.length > 1;
    if (any) {
      list = clauses(items, view, false);
      found = score(view, list);
    }
    // Of words that nobody has written only the prohibited ones are left: that is no question.
    const asks = items.length > 0 && (list.some(isWanted) || !items.some(isWanted));
    if (!asks) found = { docs: [], scores: [] };
    const matched = new Set(list.filter(isWanted).flatMap(clause => clause.terms.flatMap(view.expand)));
    return { ...found, any: any && found.docs.length > 0, wide, understood: items.length > 0, clauses: list, terms: matched };
  }

  /** The cards of documents, in order. */
  const cards = docs => Promise.all(docs.map(async doc =>
    (await file(`k/${Math.floor(doc / manifest.cards)}.json`, json))[doc % manifest.cards]));

  return { names, view, file, prepare, search, cards, words: words.words, root: new URL(manifest.root, address) };
}
