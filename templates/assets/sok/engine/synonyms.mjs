// Words that a query may exchange for each other; src/Catalogue/Search/SynonymGroup.cs says how they are written.

import { key } from './analyser.mjs';

// Low, since a document can have several.
const [TWO_WAY, ONE_WAY] = [0.3, 0.15];
const MOST = 6;

/**
 * From the manifest's table to a function: terms of adjacent words → other words for them, { terms, weight, file }, the best first;
 * the file has the terms' postings.
 */
export function synonyms(table) {
  const known = new Map();
  (table ? table.split('|') : []).forEach((group, i) => {
    const [both, from, to] = group.split(';').map(members => members ? members.split(',') : []);
    const others = [...both, ...to].map((member, at) =>
      ({ member, terms: member.split(' '), weight: at < both.length ? TWO_WAY : ONE_WAY, file: `s/${i}.bin` }));
    for (const member of [...both, ...from]) {
      known.set(key(member), [...known.get(key(member)) ?? [], ...others.filter(other => other.member !== member)]);
    }
  });
  return terms => (known.get(key(terms.join(' '))) ?? []).sort((a, b) => b.weight - a.weight).slice(0, MOST);
}
