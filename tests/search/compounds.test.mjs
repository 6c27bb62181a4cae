// stdin: { manifest, terms, steps: { term: step } } → stdout: for each term { cuts, parts } as the page's analyser finds them.

import { readFileSync } from 'node:fs';
import { analyser } from '../../templates/assets/sok/analyse.mjs';

const { manifest, terms, steps } = JSON.parse(readFileSync(0, 'utf8'));
const { parts, split } = analyser(manifest);
const known = new Map(Object.entries(steps));
process.stdout.write(JSON.stringify(terms.map(term => {
  const cuts = split(term, part => known.get(part));
  return { cuts, parts: parts(term, cuts) };
})));
