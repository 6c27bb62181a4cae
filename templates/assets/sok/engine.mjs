// The search over the files of one index: fetches the shards that a query touches, scores, and fetches the cards of the hits.

import { analyser, key, VERSION } from './analyse.mjs';
import { answer, group, isPlain, lookups } from './groups.mjs';
import { places } from './places.mjs';
import { chunks, interpret, parse } from './query.mjs';
import { PROHIBITED } from './score.mjs';
import { readShard } from './shard.mjs';
import { synonyms } from './synonyms.mjs';
import { expand } from './wildcard.mjs';
import { near, readWords, slips } from './words.mjs';

const FORMAT = 2;
const MOST_SHARDS_OF_BEGINNING = 3;
const MOST_SHARDS_OF_WILDCARD = 12;
const MOST_WORD_FILES = 2;
const MOST_SIMILAR = 8;
const FEW = 2;
const OFTEN = 4;

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
  const bytes = async response => new Uint8Array(await response.arrayBuffer());

  const manifest = await file('manifest.json', json);
  if (manifest.version !== FORMAT || manifest.analyser !== VERSION) throw new Outdated();
  const names = Object.keys(manifest.fields);
  const analysis = analyser(manifest);
  const synonymsOf = synonyms(manifest.synonyms);
  const [shards, wordFiles] = [places(manifest.cuts), places(manifest.words)];
  const [light, shortNames] = [manifest.light, manifest.names].map(list => new Set(list?.split(' ')));
  const shardsOf = pattern => shards(key(literalOf(pattern)), pattern.includes('*'));

  const view = {
    docs: manifest.docs,
    fields: names.length,
    allFields: names.map((_, i) => i),
    lists: term => terms.get(term) ?? [],
    has: term => terms.has(term),
    equal: term => keys.get(key(term)) ?? [],
    beginning: start => [...keys].filter(([k]) => k.startsWith(key(start))).flatMap(([, same]) => same).sort(),
    expand: pattern => {
      if (!pattern.includes('*')) return terms.has(pattern) ? [pattern] : [];
      const literal = literalOf(pattern);
      return expand(pattern, [...terms.keys()].filter(term => term.startsWith(literal)).sort());
    },
  };

  const load = name => file(name, async response => {
    for (const [term, lists] of readShard(await bytes(response), manifest.docs, names.length)) {
      if (!terms.has(term)) keys.set(key(term), [...view.equal(term), term]);
      terms.set(term, lists);
    }
  });

  /** Fetches the shards of terms and patterns, and files named; the view holds their terms from then on. */
  const prepare = (patterns, files = []) => Promise.all([...new Set([...patterns.flatMap(shardsOf).map(i => `t/${i}.bin`), ...files])].map(load));

  // The words that begin as this one does, from as few files as tell enough; a slip at the very beginning stands elsewhere.
  async function similar(form, most) {
    const wanted = key(form);
    const read = numbers => Promise.all([...new Set(numbers)].map(i => file(`v/${i}.bin`, async response => readWords(await bytes(response)))));
    let numbers = [];
    for (let length = 1; length <= wanted.length; length++) {
      numbers = wordFiles(wanted.slice(0, length), true);
      if (numbers.length <= MOST_WORD_FILES) break;
    }
    const found = near(form, (await read(numbers)).flat(), most);
    if (found.length > 0) return found;
    const others = [wanted[1] + wanted[0] + wanted.slice(2), wanted.slice(1)];
    return near(form, (await read(others.flatMap(other => wordFiles(other)))).flat(), most);
  }

  const slipsIn = ({ form, verbatim }) => verbatim || shortNames.has(key(form)) ? 0 : slips(form);

  // For each of some groups of one word the best that the word can have been meant for; accept chooses.
  const corrections = async (groups, accept) => (await Promise.all(groups.map(async ({ items: [item], count }) => {
    const most = slipsIn(item);
    const to = most > 0 ? (await similar(item.form, most)).find(word => accept(word, count))?.form : undefined;
    return { item, from: item.raw, to };
  }))).filter(({ to }) => to !== undefined);

  /**
   * Finds what a person asks for: all matching documents with their scores, the terms to mark, and the words of the query in order.
   * `any` tells that no document has all the words, `wide` lists the patterns that stand for too many words to look up, `corrected`
   * the words { from, to } that nobody has written and others stand in for, `suggestions` other queries that may have been meant.
   */
  async function search(text, corrected = []) {
    const wide = [];
    const items = interpret(parse(text, names), analysis).filter(item => {
      if (item.beginning && shardsOf(`${item.beginning}*`).length > MOST_SHARDS_OF_BEGINNING) item.beginning = undefined;
      if (!item.pattern || shardsOf(item.pattern).length <= MOST_SHARDS_OF_WILDCARD) return true;
      wide.push(item.pattern);
      item.pattern = undefined;
      return item.exact.length > 0;
    });
    let groups = group(items, synonymsOf);
    const heavy = groups.filter(one => !one.items.every(item => isPlain(item) && light.has(item.exact[0])));
    if (heavy.some(one => isWanted(one.items[0]))) groups = heavy;

    await Promise.all([prepare(groups.flatMap(lookups), groups.flatMap(({ others }) => others.map(other => other.file))), ...items.filter(item => item.slips > 0 && item.form).map(async item => {
      const words = (await similar(item.form, item.slips)).slice(0, MOST_SIMILAR);
      item.similar = words.flatMap(word => analysis.terms(word.form));
      await prepare(item.similar);
    })]);
    const found = answer(groups, view);
    if (items.length === 0) found.docs = [];

    const single = most => found.groups.filter(one => one.count <= most && one.items.length === 1 && one.items[0].form);
    const suggestions = [];
    if (corrected.length === 0) {
      const replaced = fixes => chunks(text).map((chunk, at) =>
        fixes.filter(({ item }) => item.at === at).reduce((rest, { from, to }) => rest.replace(from, () => to), chunk)).join(' ');
      const fixes = await corrections(single(0), () => true);
      if (fixes.length > 0) return search(replaced(fixes), fixes.map(({ from, to }) => ({ from, to })));
      if (found.docs.length <= FEW || found.any) {
        const own = new Set(found.clauses.flatMap(clause => clause.terms));
        const better = ({ form, level }, count) => 2 ** level >= OFTEN * count && !analysis.terms(form).some(term => own.has(term));
        suggestions.push(...(await corrections(single(FEW), better)).map(fix => replaced([fix])));
      }
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
