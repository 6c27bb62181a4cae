// argv: site folder, queries of each kind. Asks the engine over the shards and lunr over its full index the same, and compares
// references, order and scores to the last bit. Prints a summary as JSON; the test that runs this reads it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { score } from '../../templates/assets/sok/engine/score.mjs';
import { best, openSite } from './disk.mjs';
import { expand } from './lunr-wildcard.mjs';
import { kinds, random, syntax, typed } from './queries.mjs';

const lunr = createRequire(import.meta.url)('lunr');
const [site, each = '10'] = process.argv.slice(2);
const { engine, refs } = await openSite(site);
// The page has this script when a query has a star.
await engine.vocabulary();
const serialised = JSON.parse(readFileSync(join(site, 'sok', 'lunr.json'), 'utf8'));
const index = lunr.Index.load(serialised);

// A clause of several terms is what lunr makes of a word whose pipeline gives several: here the word is the number of the clause.
let current = [];
const several = token => current[Number(token.toString())].terms.map(term => new lunr.Token(term, {}));
lunr.Pipeline.registerFunction(several, 'several');
index.pipeline.add(several);

function ask(clauses) {
  current = clauses;
  return index.query(query => clauses.forEach(({ fields, boost, presence }, i) => query.clause({ term: String(i), fields, boost, presence })));
}

// The order in which lunr meets the terms of a pattern decides ties; the page names terms one by one and has no need of it.
const inOrder = pattern => {
  const found = engine.view.expand(pattern);
  return pattern.includes('*') ? expand(pattern, found) : found;
};

async function answer(clauses) {
  await engine.prepare(clauses.flatMap(clause => clause.terms));
  return score({ ...engine.view, expand: inOrder }, clauses.map(clause => ({ ...clause, fields: clause.fields.map(name => engine.names.indexOf(name)) })));
}

const summary = { queries: 0, hits: 0, empty: 0, tied: 0, wanting: 0, kinds: {}, faults: [] };

function compare(kind, asked, ours, theirs) {
  const ordered = best(ours, ours.docs.length || 1).map(doc => [refs[doc], ours.scores[doc]]);
  const expected = theirs.map(({ ref, score }) => [ref, score]);
  const at = expected.findIndex(([ref, score], i) => ordered[i]?.[0] !== ref || !Object.is(ordered[i][1], score));
  if (at >= 0 || ordered.length !== expected.length) {
    summary.faults.push({ kind, asked, at, ours: ordered[at], theirs: expected[at], counts: [ordered.length, expected.length] });
  }
  const top = best(ours, 3);
  if (top.some((doc, i) => refs[doc] !== ordered[i][0])) summary.faults.push({ kind, asked, top: top.map(doc => refs[doc]) });
  summary.queries++;
  summary.hits += expected.length;
  summary.empty += expected.length === 0 ? 1 : 0;
  summary.tied += expected.some(([, score], i) => i > 0 && score === expected[i - 1][1]) ? 1 : 0;
  summary.kinds[kind] = (summary.kinds[kind] ?? 0) + 1;
}

const next = random(20260101);
const terms = serialised.invertedIndex.map(([term]) => term);
const reach = new Map(serialised.invertedIndex.map(([term, posting]) => [term, Object.keys(posting.body).length]));
const frequent = [...terms].sort((a, b) => reach.get(b) - reach.get(a)).slice(0, Math.ceil(terms.length / 8));

for (const [kind, make] of Object.entries(kinds(terms, frequent, next))) {
  for (let i = 0; i < Number(each); i++) {
    const clauses = make();
    compare(kind, clauses, await answer(clauses), ask(clauses));
  }
}

for (let i = 0; i < 4 * Number(each); i++) {
  const text = syntax(terms, frequent, next);
  const query = new lunr.Query(index.fields);
  new lunr.QueryParser(text, query).parse();
  const clauses = query.clauses.map(({ term, fields, boost, presence }) => ({ terms: [term], fields, boost, presence: presence ?? 1 }));
  compare('lunr syntax', text, await answer(clauses), ask(clauses));
}

// What the page asks for after its lenient reading of what people type: the same clauses put to lunr. Which documents have every word is
// the engine's own judgement; among these, order and scores are lunr's.
const cards = await engine.cards(refs.map((_, doc) => doc));
const forms = cards.flatMap(card => card.summary.split(/\s+/)).filter(Boolean);
for (let i = 0; i < 10 * Number(each); i++) {
  const text = typed(forms, next);
  const found = await engine.search(text);
  if (found.docs.length === 0) {
    summary.wanting++;
    continue;
  }
  const clauses = found.clauses.map(clause => ({ ...clause, fields: clause.fields.map(field => engine.names[field]) }));
  const matching = new Set(found.docs.map(doc => refs[doc]));
  // Where few documents have every word these are lifted above the others, beyond lunr's score.
  const isLifted = found.whole > 0 && found.whole < found.docs.length;
  const ours = isLifted ? { docs: found.docs, scores: score(engine.view, found.clauses).scores } : found;
  compare('typed', text, ours, ask(clauses).filter(({ ref }) => matching.has(ref)));
}

summary.faults.length = Math.min(5, summary.faults.length);
process.stdout.write(JSON.stringify(summary));
