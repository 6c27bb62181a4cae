// What a person types to clauses. lunr's syntax (+ - field: ^ *) is read where it makes sense, and nothing is ever a fault.

import { OPTIONAL, PROHIBITED, REQUIRED } from './score.mjs';

const SHORT = 5;
const PREFIX_FROM = 4;
const PREFIX_BOOST = 0.4;
const MOST_WORDS = 32;

/** The words of a query: { text, field, boost, presence }; field and presence are undefined where the person said nothing. */
export function parse(query, fields) {
  const words = [];
  for (const chunk of query.normalize('NFC').split(/\s+/)) {
    const presence = { '+': REQUIRED, '-': PROHIBITED }[chunk[0]];
    let text = chunk.replace(/^[+-]+/, '').replaceAll('\\', '');
    const colon = text.indexOf(':');
    const field = fields.indexOf(text.slice(0, Math.max(0, colon)).toLowerCase());
    if (field >= 0) text = text.slice(colon + 1);
    const [suffix] = /(?:[~^]\d*)*$/.exec(text);
    const boost = Number(/\^(\d{1,3})/.exec(suffix)?.[1] ?? 1);
    text = text.slice(0, text.length - suffix.length);
    if (text !== '') words.push({ text, field: field < 0 ? undefined : field, boost, presence });
  }
  return words.slice(0, MOST_WORDS);
}

/**
 * What to look up for each word: exact terms of which any will do, and a pattern where the word is the beginning of others.
 * A hyphenated word wants each part or the parts joined.
 */
export function interpret(words, analyser) {
  const items = words.flatMap(word => {
    const text = analyser.pattern(word.text).replace(/^\*+/, '');
    if (text.includes('*')) return [{ ...word, ...wildcard(text, analyser), explicit: true }];
    return [...analyser.words(word.text)].flatMap(({ parts, joined }) => {
      const found = parts.map(({ form, term }) => ({ form, exact: [term, form.length <= SHORT ? form : term, joined ?? term] }));
      if (found.length === 0 && joined !== null) found.push({ form: joined, exact: [joined] });
      return found.map(({ form, exact }) => ({ ...word, form, exact: [...new Set(exact)] }));
    });
  });

  const last = items.at(-1);
  if (last?.form?.length >= PREFIX_FROM && last.presence !== PROHIBITED) {
    last.pattern = `${last.exact[0].length >= PREFIX_FROM ? last.exact[0] : last.form}*`;
  }
  return items;
}

// lunr holds a pattern against the terms, which are stems: skolen* would find nothing, so a beginning is stemmed as far as it goes.
function wildcard(text, analyser) {
  const literal = text.replace(/\*+$/, '');
  const [stem] = literal.includes('*') ? [] : analyser.terms(literal);
  if (stem === undefined) return { exact: [], pattern: text };
  return literal.startsWith(stem) ? { exact: [], pattern: `${stem}*` } : { exact: [stem], pattern: `${literal}*` };
}

/** The clauses of the items over a view; all says whether every word that is not too common has to be there. */
export function clauses(items, view, all) {
  const known = items.map(item => {
    const exact = item.exact.filter(term => view.expand(term).length > 0);
    const others = item.pattern ? view.expand(item.pattern) : [];
    return { ...item, asked: item.exact[0] ?? item.pattern, exact, broad: others.length > 0, rest: exact.filter(term => !others.includes(term)) };
  });
  const rare = known.some(item => item.presence !== PROHIBITED && !isCommon(item, view));

  return known.flatMap(item => {
    const { exact, broad, rest, pattern, boost } = item;
    const fields = item.field === undefined ? view.allFields : [item.field];
    const wanted = all && !(rare && isCommon(item, view)) ? REQUIRED : OPTIONAL;
    const presence = item.presence ?? wanted;
    if (!broad && exact.length === 0) {
      return presence === REQUIRED ? [{ terms: [item.asked], fields, boost, presence }] : [];
    }
    if (!broad) return [{ terms: exact, fields, boost, presence }];
    const wide = { terms: [...rest, pattern], fields, boost: item.explicit ? boost : boost * PREFIX_BOOST, presence };
    const whole = { terms: exact, fields, boost: boost * (1 - PREFIX_BOOST), presence: OPTIONAL };
    return exact.length > 0 && presence !== PROHIBITED ? [wide, whole] : [wide];
  });
}

const isCommon = ({ exact }, view) =>
  exact.some(term => view.lists(term).some(list => list?.docs.length > view.docs / 2));
