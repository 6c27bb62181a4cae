// The words that a misspelling can have meant.

import { key } from './analyse.mjs';
import { reader } from './shard.mjs';

/** The words of one vocabulary file: { form, level }, the level being the binary logarithm of the number of documents. */
export function readWords(bytes) {
  const read = reader(bytes);
  const words = Array.from({ length: read.number() }, () => ({ form: read.name(), level: read.byte() }));
  read.end();
  return words;
}

/** How many slips a word may have: none in short ones. */
export const slips = form => form.length < 5 ? 0 : form.length > 8 ? 2 : 1;

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

/** The words within a number of slips of a form, nearest first, then those of most documents. */
export function near(form, words, most) {
  const wanted = key(form);
  return words
    .map(word => ({ ...word, slips: distance(wanted, key(word.form)) }))
    .filter(word => word.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.level - a.level);
}
