// What patterns stand for against lunr's own token sets, and for the tests that compare ties the order too: small alphabets, so that
// everything collides.
// Prints { compared, several, faults } as JSON.

import { createRequire } from 'node:module';
import { fits } from '../../templates/assets/sok/ord/wildcard.mjs';
import { expand } from './lunr-wildcard.mjs';
import { random } from './queries.mjs';

const { TokenSet } = createRequire(import.meta.url)('lunr');
const next = random(4);
const word = (letters, longest) => Array.from({ length: 1 + next(longest) }, () => letters[next(letters.length)]).join('');
const summary = { compared: 0, several: 0, faults: [] };

for (let round = 0; round < 400; round++) {
  const letters = ['ab', 'ab1', '12a', 'abcø09'][next(4)];
  const terms = [...new Set(Array.from({ length: 40 }, () => word(letters, 6)))].sort();
  const set = TokenSet.fromArray(terms);
  for (let i = 0; i < 25; i++) {
    const pattern = word(`${letters}*${'*'.repeat(next(3))}`, 5);
    if (!pattern.includes('*')) continue;
    const expected = set.intersect(TokenSet.fromString(pattern)).toArray();
    const found = expand(pattern, terms);
    summary.compared++;
    summary.several += expected.length > 1 ? 1 : 0;
    const fitting = terms.filter(term => fits(term, pattern));
    if (fitting.join() !== [...expected].sort().join()) summary.faults.push({ pattern, fitting, expected });
    if (found.join() !== expected.join()) summary.faults.push({ pattern, found, expected });
  }
}

summary.faults.length = Math.min(3, summary.faults.length);
process.stdout.write(JSON.stringify(summary));
