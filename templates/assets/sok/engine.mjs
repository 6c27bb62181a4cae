// The search over the files of one index: fetches the shards that a query touches, scores, and fetches the cards of the hits.

import { analyser, VERSION } from './analyse.mjs';
import { clauses, interpret, parse } from './query.mjs';
import { best, PROHIBITED, score } from './score.mjs';
import { readShard } from './shard.mjs';
import { expand, literalOf } from './wildcard.mjs';

const FORMAT = 1;
const MOST_SHARDS_OF_PREFIX = 3;
const MOST_SHARDS_OF_WILDCARD = 12;

const isWanted = ({ presence }) => presence !== PROHIBITED;

/** Thrown when the files were written for another version of this code. */
export class Outdated extends Error {}

/** Opens the index whose manifest stands at an absolute address. Rejects when a file cannot be had; a later call tries again. */
export async function open(address, get = url => fetch(url)) {
  const pending = new Map();
  const shards = new Map();

  const load = async name => {
    const response = await get(new URL(name, address));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  const once = (name, read) => {
    if (!pending.has(name)) {
      pending.set(name, load(name).then(read).catch(error => {
        pending.delete(name);
        throw error;
      }));
    }
    return pending.get(name);
  };

  const manifest = await once('manifest.json', response => response.json());
  if (manifest.version !== FORMAT || manifest.analyser !== VERSION) throw new Outdated();
  const names = Object.keys(manifest.fields);
  const { cuts } = manifest;
  const words = analyser(manifest);

  // The place of the last cut that is not above the term.
  const shardOf = term => {
    let low = 0;
    for (let high = cuts.length; high - low > 1;) {
      const middle = low + high >> 1;
      if (cuts[middle] <= term) low = middle;
      else high = middle;
    }
    return low;
  };
  const shardsOf = pattern => {
    const literal = literalOf(pattern);
    const first = shardOf(literal);
    const last = literal === pattern ? first : shardOf(`${literal}\uFFFF`);
    return cuts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };

  const view = {
    docs: manifest.docs,
    fields: names.length,
    allFields: names.map((_, i) => i),
    lists: term => shards.get(shardOf(term))?.get(term) ?? [],
    expand: pattern => {
      if (!pattern.includes('*')) return shards.get(shardOf(pattern))?.has(pattern) ? [pattern] : [];
      const literal = literalOf(pattern);
      return expand(pattern, shardsOf(pattern).flatMap(i => [...shards.get(i).keys()]).filter(term => term.startsWith(literal)));
    },
  };

  const fetchShards = patterns => Promise.all([...new Set(patterns.flatMap(shardsOf))].map(i =>
    once(`t/${i}.bin`, async response => {
      shards.set(i, readShard(new Uint8Array(await response.arrayBuffer()), manifest.docs, names.length));
    })));

  /** Scores clauses { terms, fields (names), boost, presence } as lunr does; the terms are analysed. */
  async function query(list) {
    await fetchShards(list.flatMap(clause => clause.terms));
    return score(view, list.map(clause => ({ ...clause, fields: clause.fields.map(name => names.indexOf(name)) })));
  }

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
    await fetchShards(items.flatMap(item => [...item.exact, ...item.pattern ? [item.pattern] : []]));

    let any = false;
    let list = clauses(items, view, true);
    let found = score(view, list);
    if (found.docs.length === 0 && items.length > 1) {
      any = true;
      list = clauses(items, view, false);
      found = score(view, list);
    }
    // Of words that nobody has written only the prohibited ones are left: that is no question.
    const asks = items.length > 0 && (list.some(isWanted) || !items.some(isWanted));
    if (!asks) found = { docs: [], scores: [] };
    const terms = list.filter(isWanted).flatMap(clause => clause.terms.flatMap(view.expand));
    return { ...found, any: any && found.docs.length > 0, wide, understood: items.length > 0, clauses: list, terms: new Set(terms) };
  }

  /** The cards of documents, in order. */
  async function cards(docs) {
    const files = await Promise.all(docs.map(doc =>
      once(`k/${Math.floor(doc / manifest.cards)}.json`, response => response.json())));
    return docs.map((doc, i) => files[i][doc % manifest.cards]);
  }

  return { names, query, search, cards, words: words.words, root: new URL(manifest.root, address), best };
}
