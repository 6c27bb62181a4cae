// Words to groups, a group being a word (or adjacent words that have a synonym together) with everything that may stand for it; groups
// to documents. Which documents match is told here; the scores are lunr's over all terms, each with its weight.

import { OPTIONAL, PROHIBITED, REQUIRED, score } from './score.mjs';

// A word that stands without its marks in the query and in the documents otherwise; less where the word as typed is a word too (bø, bo).
const [FOLDED, FOLDED_OTHER] = [0.5, 0.1];
const BEGINNING = 0.4;
const SIMILAR = 0.3;
const LONGEST_RUN = 6;
const ABOVE = 1e6;
/** So few hits that others may help. */
export const FEW = 2;

export const isPlain = ({ field, presence, pattern }) => field === undefined && presence === undefined && !pattern;

/** Groups { items, others } of items; others are { terms, weight, file } of which all terms are needed. */
export function group(items, synonyms) {
  const groups = [];
  for (let i = 0; i < items.length;) {
    let length = 1;
    let others = [];
    for (let n = Math.min(LONGEST_RUN, items.length - i); n > 0 && others.length === 0; n--) {
      const run = items.slice(i, i + n);
      if (!run.every(isPlain)) continue;
      others = n > 1 ? synonyms(run.map(item => item.exact[0])) : [...capitals(run[0]), ...run[0].exact].flatMap(term => synonyms([term]));
      if (others.length > 0) length = n;
    }
    groups.push({ items: items.slice(i, i += length), others });
  }
  return groups;
}

// Members of two letters stand in capitals, and only capitals ask for them.
const capitals = ({ raw, form }) => form?.length < 3 && raw === raw.toUpperCase() ? [raw] : [];

/** The terms and patterns that a group's own words need looked up. */
export const lookups = ({ items }) =>
  items.flatMap(({ exact, form, pattern, beginning }) => [...exact, form, pattern, beginning && `${beginning}*`]).filter(Boolean);

// Terms of an item with their weights; the first weight given to a term holds.
function weighted({ exact, form, pattern, beginning, similar = [], presence }, view) {
  const terms = new Map();
  const add = (found, weight) => found.forEach(term => terms.has(term) || terms.set(term, weight));
  add(exact.filter(view.has), 1);
  if (pattern) add(view.expand(pattern), 1);
  if (form && presence !== PROHIBITED) {
    const folded = terms.has(form) ? FOLDED_OTHER : FOLDED;
    for (const word of [...exact, form]) add(view.equal(word), folded);
    if (beginning) add(view.beginning(beginning), BEGINNING);
    add(similar, SIMILAR);
  }
  return terms;
}

function resolve(group, view) {
  const { field, presence, boost } = group.items[0];
  const own = group.items.map(item => weighted(item, view));
  const others = group.others.map(({ terms, weight }) => terms.map(term => new Map([[term, weight]])));
  const limit = Math.max(...own.flatMap(part => [...part]).filter(([, weight]) => weight === 1).map(([term]) => most(view, term)));
  const fields = field === undefined ? view.allFields : [field];
  const reach = share => group.items.every(({ exact }) =>
    exact.some(term => view.lists(term).some(list => list?.docs.length > view.docs * share)));
  const [mine, ...theirs] = [own, ...others].map(parts => parts.map(part => mark(view, part.keys(), fields)));
  const any = [mine, ...theirs].map(parts => parts.reduce(both)).reduce(either);
  return {
    ...group, presence, any,
    some: [any, ...mine].reduce(either),
    count: any.reduce((sum, one) => sum + one, 0),
    isCommon: reach(0.5),
    isEverywhere: reach(0.9),
    clauses: [own, ...others].flat().flatMap(part => [...part].map(([term, weight]) => {
      // A rare synonym in a title must not pass the word itself, however common that is: its best hit weighs its share of the word's best.
      const share = weight < 1 && limit > 0 ? Math.min(1, limit / most(view, term)) : 1;
      return { terms: [term], fields, boost: boost * weight * share, presence: presence === PROHIBITED ? PROHIBITED : OPTIONAL };
    })),
  };
}

// The highest weight that a term has in any document.
const most = (view, term) =>
  view.lists(term).reduce((highest, list) => list ? list.weights.reduce((a, b) => Math.max(a, b), highest) : highest, 0);

const both = (one, other) => one.map((has, doc) => has & other[doc]);
const either = (one, other) => one.map((has, doc) => has | other[doc]);

// The documents that have any of some terms.
function mark(view, terms, fields) {
  const marks = new Uint8Array(view.docs);
  for (const term of terms) for (const field of fields) for (const doc of view.lists(term)[field]?.docs ?? []) marks[doc] = 1;
  return marks;
}

/**
 * The documents that have what every group asks for, with scores. Words in more than half the documents need not be there when rarer
 * ones are asked for, and words in nearly all count for nothing then. Where no document has all, those with any, which `any` tells; where
 * few have, those with any after them, and `whole` tells how many have all.
 */
export function answer(groups, view) {
  groups = groups.map(group => resolve(group, view));
  const wanted = groups.filter(({ presence }) => presence !== PROHIBITED);
  const plain = wanted.filter(({ presence }) => !presence);
  const rare = plain.filter(({ isCommon }) => !isCommon);
  const asked = rare.length > 0 || plain.length < wanted.length ? rare : plain;
  const clauses = groups.filter(one => !one.isEverywhere || one.presence || asked.includes(one)).flatMap(one => one.clauses);

  const found = score(view, clauses);
  const musts = wanted.filter(({ presence }) => presence === REQUIRED);
  const candidates = found.docs.filter(doc => musts.every(({ any }) => any[doc]));
  let docs = candidates.filter(doc => asked.every(({ any }) => any[doc]));
  const isAny = docs.length === 0 && wanted.flatMap(({ items }) => items).length > 1;
  if (isAny) docs = candidates.filter(doc => asked.some(({ some }) => some[doc]));
  if (isAny && docs.length === 0) docs = candidates.filter(doc => plain.some(({ some }) => some[doc]));
  const whole = isAny ? 0 : docs.length;
  const more = candidates.filter(doc => asked.some(({ any }) => any[doc]));
  if (whole > 0 && whole <= FEW && more.length > whole) {
    // Above every document that has but some of the words.
    for (const doc of docs) found.scores[doc] += ABOVE;
    docs = more;
  }
  return { docs, scores: found.scores, any: isAny && docs.length > 0, whole, clauses, groups: wanted };
}
