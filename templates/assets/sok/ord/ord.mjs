// The words of the documents, fetched only when a query has few hits or none: what a misspelling can have meant, what a compound is made of.
// This script is fetched then too. It imports nothing, so that nothing comes twice: what it shares with the page is handed to it.

import { compounds, split } from './compounds.mjs';
import { fits, wildcard } from './wildcard.mjs';
import { cutAtRanges, rangesOf } from './ranges.mjs';

const MOST_SHARDS = 12;
const MOST_FILES = 2;
const MOST_SIMILAR = 8;
const MOST_FILES_OF_COMPOUND = 4;
// Each word is held against thousands; one chunk of a query can hold hundreds.
const MOST_PROPOSALS = 32;
// Of the builder's scale of frequencies, to a doubling.
const STEPS = 3;
// How much more common a word must be to be proposed, and what a compound's parts weigh.
const OFTEN = 4;
const PARTS = 0.2;

/** The words of one vocabulary file: { form, level }, the level being the binary logarithm of the number of documents. */
export function readWords(read) {
  const words = Array.from({ length: read.number() }, () => ({ form: read.name(), level: read.byte() }));
  read.end();
  return words;
}

/** Damerau and Levenshtein's distance (letters left out, put in, exchanged, neighbours swapped). */
export function distance(a, b) {
  let before = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** The vocabulary of a manifest; file fetches, analysis is the manifest's analyser, tools are the page's own. */
export function vocabulary(manifest, file, analysis, { chunks, isInWord, key, places, reader, stem }) {
  const { part, parts } = compounds(manifest, stem);
  const filesOf = places(manifest.words);
  const shortNames = new Set(manifest.names.split(' '));
  const read = async numbers => (await Promise.all([...new Set(numbers)].map(i => file(`v/${i}.bin`,
    async response => readWords(reader(new Uint8Array(await response.arrayBuffer()))))))).flat();

  // Names of kommuner, abbreviations and short words are what they are.
  const slipsIn = ({ form, verbatim }) => verbatim || form.length < 5 || shortNames.has(key(form)) ? 0 : form.length > 8 ? 2 : 1;

  /**
   * The words within a number of slips of an item's form, nearest first, then those of most documents. They are sought among words that
   * begin alike, in as few files as tell enough, and where the form would stand without a slip in its first letters.
   */
  async function similar(item, most = slipsIn(item)) {
    if (most === 0) return [];
    const wanted = key(item.form);
    const near = words => words.map(word => ({ ...word, slips: distance(wanted, key(word.form)) }))
      .filter(word => word.slips <= most).sort((a, b) => a.slips - b.slips || b.level - a.level);
    let files = [];
    for (let length = 1; length <= wanted.length; length++) {
      files = filesOf(wanted.slice(0, length), true);
      if (files.length <= MOST_FILES) break;
    }
    const found = near(await read(files));
    const others = [wanted.slice(1), ...[0, 1].map(i => wanted.slice(0, i) + wanted[i + 1] + wanted[i] + wanted.slice(i + 2))];
    return found.length > 0 ? found : near(await read(others.flatMap(other => filesOf(other))));
  }

  // The words that a compound which nobody has written falls into, by the builder's rule; none where they are not known. The first is
  // among words that begin alike, and only where one ends a file is asked for the rest.
  async function takeApart({ form, exact: [term] }) {
    const forms = new Set();
    const steps = new Map();
    const learn = async numbers => {
      for (const { form, level } of await read(numbers.slice(0, MOST_FILES_OF_COMPOUND))) {
        forms.add(form);
        for (const known of analysis.terms(form)) steps.set(known, Math.max(steps.get(known) ?? 0, STEPS * level + 1));
      }
    };
    const filesAt = starts => [...new Set(starts.flatMap(start => filesOf(key(start))))];
    const ends = Array.from({ length: Math.max(0, term.length - 5) }, (_, i) => i + 3);
    await learn(filesAt(ends.map(end => term.slice(0, end))));
    await learn(filesAt(ends.filter(end => steps.has(parts(term, [end])[0])).map(end => term.slice(end))));
    const cuts = split(term, word => steps.get(word), part);
    const unlinked = word => forms.has(word.slice(0, -1)) && !forms.has(word) ? word.slice(0, -1) : word;
    const whole = form.startsWith(term) ? form : term;
    return cuts.length > 0 ? [0, ...cuts].map((cut, i) => unlinked(whole.slice(cut, cuts[i]))) : [];
  }

  /** What an item's word that nobody has written most likely means: a word of one slip, a compound's parts, a word of two slips. */
  async function meant(item) {
    const [best] = await similar(item);
    const parts = best?.slips < 2 ? [] : await takeApart(item);
    return parts.length > 0 ? parts.join(' ') : best?.form;
  }

  // Groups of one word with the word that find proposes for it.
  const proposals = async (groups, find) => (await Promise.all(groups.slice(0, MOST_PROPOSALS).map(async ({ items: [item], count }) =>
    ({ at: item.at, from: item.raw, to: await find(item, count) })))).filter(({ to }) => to !== undefined);

  const written = (chunks, changes) => chunks.map((chunk, at) =>
    changes.filter(change => change.at === at).reduce((rest, { from, to }) => rest.replace(from, () => to), chunk.text)).join(' ');

  /** A query with the words that nobody has written exchanged for what they most likely mean: { text, changes }; undefined if for none. */
  async function corrected(chunks, unknown) {
    const changes = await proposals(unknown, meant);
    return changes.length > 0 ? { text: written(chunks, changes), changes: changes.map(({ from, to }) => ({ from, to })) } : undefined;
  }

  /** Queries with one of the rare words exchanged for one that far more documents have, and whose terms are not asked for already. */
  async function suggested(chunks, rare, asked) {
    const better = async (item, count) => (await similar(item)).find(({ form, level }) =>
      2 ** level >= OFTEN * count && !analysis.terms(form).some(term => asked.has(term)))?.form;
    return (await proposals(rare, better)).map(change => written(chunks, [change]));
  }

  /** Lets rare compounds be answered by their parts too, and gives the terms that need looking up for that. */
  const unfold = (rare, cutsOf) => rare.flatMap(({ items: [item], others }) => item.exact.flatMap(term => {
    const terms = parts(term, cutsOf(term));
    if (terms.length < 2) return [];
    others.push({ terms, weight: PARTS });
    return terms;
  }));

  /** Looks up what the words with a tilde may be. */
  const slipped = (items, prepare) => Promise.all(items.filter(item => item.slips > 0 && item.form).map(async item => {
    item.similar = (await similar(item, item.slips)).slice(0, MOST_SIMILAR).flatMap(word => analysis.terms(word.form));
    await prepare(item.similar);
  }));

  /** The items without patterns that stand for too many words to look up, and these patterns. */
  function narrow(items, shardsOf) {
    const wide = items.filter(({ pattern }) => pattern && shardsOf(pattern).length > MOST_SHARDS).map(({ pattern }) => pattern);
    const kept = items.map(item => wide.includes(item.pattern) ? { ...item, pattern: undefined } : item);
    return { items: kept.filter(({ exact, pattern }) => pattern || exact.length > 0), wide };
  }

  /** The trinn and school years of a text. */
  const ranges = text => rangesOf(text, manifest.ranges, isInWord, 'i');

  /** The words that begin with a key, of as few files as they may stand in. */
  const words = key => read(filesOf(key, true).slice(0, MOST_FILES));

  return {
    words, narrow, slipped, corrected, suggested, unfold, ranges, fits,
    chunks: text => cutAtRanges(text, ranges(text), chunks),
    wildcard: text => wildcard(text, analysis),
  };
}
