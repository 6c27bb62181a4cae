// What a person types to words to look up. lunr's syntax (+ - field: ^ * ~) is read where it makes sense, and nothing is ever a fault.

import { PROHIBITED, REQUIRED } from './score.mjs';

const SHORT = 5;
const BEGINNING_FROM = 4;
const MOST_SLIPS = 2;
const MOST_WORDS = 32;
// What so many words can need; an address can have a hundred times as much.
const LONGEST = 2048;

// Phones and word processors put their own in place of the one on the key.
const QUOTES = /[“-‟«»]/g;

/** A query as it is read: each of the words between quotation marks is required, and what stands beyond all measure is left out. */
export const plain = query => query.slice(0, LONGEST).normalize('NFKC').replace(QUOTES, '"').replace(/(-?)"([^"]*)"/g, (_, minus, quoted) => quoted.replace(/\S+/g, `${minus || '+'}$&`));

/** A text cut at its spaces: { text } each. */
export const chunks = text => text.split(/\s+/).filter(Boolean).map(text => ({ text }));

/**
 * What lunr's syntax says of each chunk: { text, terms, at, field, boost, slips, presence }; field, slips and presence are undefined
 * where the person said nothing, `at` is the chunk's place.
 */
export function parse(chunks, fields) {
  return chunks.slice(0, MOST_WORDS).map((chunk, at) => {
    const presence = { '+': REQUIRED, '-': PROHIBITED }[chunk.text[0]];
    let text = chunk.text.replace(/^[+-]+/, '');
    const colon = text.indexOf(':');
    const field = fields.indexOf(text.slice(0, Math.max(0, colon)).toLowerCase());
    if (field >= 0) text = text.slice(colon + 1);
    const [suffix] = /(?:[~^]\d*)*$/.exec(text);
    const boost = Number(/\^(\d{1,3})/.exec(suffix)?.[1] ?? 1);
    const slips = /~(\d?)/.exec(suffix)?.[1];
    text = text.slice(0, text.length - suffix.length);
    return { ...chunk, text, at, field: field < 0 ? undefined : field, boost, slips: slips && Math.min(slips, MOST_SLIPS), presence };
  });
}

/**
 * What to look up for each word: exact terms of which any will do, a pattern with stars, the beginning of words that are still being
 * typed. A hyphenated word wants each part or the parts joined. Words with digits or stars need the rare reading of ord/ord.mjs.
 */
export function interpret(chunks, analyser, { ranges, wildcard }) {
  const items = chunks.flatMap(chunk => {
    if (chunk.terms) return [{ ...chunk, exact: chunk.terms }];
    const text = analyser.pattern(chunk.text).replace(/^\*+/, '');
    if (text.includes('*')) return [{ ...chunk, ...wildcard(text, analyser) }];
    const named = ranges?.(chunk.text).flatMap(range => range.terms) ?? [];
    return [...analyser.words(chunk.text)].flatMap(({ parts, joined }) => {
      const found = parts.map(part => ({ ...part, exact: [part.term, part.form.length <= SHORT ? part.form : part.term, joined ?? part.term] }));
      if (found.length === 0 && joined !== null) found.push({ raw: chunk.text, form: joined, exact: [joined] });
      return found.map(part => ({ ...chunk, ...part, exact: [...new Set([...part.exact, ...named])] }));
    });
  });

  const last = items.at(-1);
  if (last?.form?.length >= BEGINNING_FROM && last.presence !== PROHIBITED) {
    last.beginning = last.exact[0].length >= BEGINNING_FROM ? last.exact[0] : last.form;
  }
  return items;
}
