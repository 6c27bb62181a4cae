// Words that a query may exchange for each other; src/Catalogue/Search/SynonymTable.cs says how they are written.

import { key } from './analyse.mjs';

const [TWO_WAY, ONE_WAY] = [0.5, 0.3];
const MOST = 6;

/** From the manifest's table to a function: terms of adjacent words → other words for them, { terms, weight }, the best first. */
export function synonyms(table) {
  const known = new Map();
  for (const group of table ? table.split('|') : []) {
    const [both, from, to] = group.split(';').map(members => members ? members.split(',') : []);
    const others = [...both.map(member => [member, TWO_WAY]), ...to.map(member => [member, ONE_WAY])];
    for (const member of [...both, ...from]) {
      known.set(key(member), [...known.get(key(member)) ?? [], ...others.filter(([other]) => other !== member)]);
    }
  }
  return terms => (known.get(key(terms.join(' '))) ?? [])
    .sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([member, weight]) => ({ terms: member.split(' '), weight }));
}
