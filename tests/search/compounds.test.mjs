// stdin: { manifest, terms, steps: { term: step } } → stdout: for each term { cuts, parts } as the page finds them.

import { readFileSync } from 'node:fs';
import { stem } from '../../templates/assets/sok/engine/analyser.mjs';
import { compounds, split } from '../../templates/assets/sok/ord/compounds.mjs';

const { manifest, terms, steps } = JSON.parse(readFileSync(0, 'utf8'));
const { part, parts } = compounds(manifest, stem);
const known = new Map(Object.entries(steps));
process.stdout.write(JSON.stringify(terms.map(term => {
  const cuts = split(term, word => known.get(word), part);
  return { cuts, parts: parts(term, cuts) };
})));
