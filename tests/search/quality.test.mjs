// argv: site folder; stdin: the documents as [{ id, fields: { name: text } }]. Asks the judged questions of the engines and prints
// { report, figures } as JSON, figures by engine. With PAGEFIND set, Pagefind is asked too (see tests/bench); with UVURDERT set, the
// report lists what was found and nobody has judged.

import { readFileSync } from 'node:fs';
import { idOf, lunrNorwegian, ours } from './quality/engines.mjs';
import { readQuestions } from './quality/questions.mjs';
import { evaluate, figures, table, unjudged, worst } from './quality/report.mjs';

const [site] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(0, 'utf8'));
const questions = readQuestions(documents.map(({ id }) => idOf(id)));
const engines = { 'vårt søk': await ours(site), lunr: lunrNorwegian(documents) };
if (process.env.PAGEFIND) engines.pagefind = await (await import('../bench/pagefind.mjs')).pagefindOf(site);

const results = {};
for (const [name, ask] of Object.entries(engines)) results[name] = await evaluate(ask, questions);

const report = [
  table(results),
  `Svakest i vårt søk:\n${worst(results['vårt søk'])}`,
  ...process.env.UVURDERT ? [`Uvurdert:\n${unjudged(results)}`] : [],
].join('\n\n');
const all = Object.fromEntries(Object.entries(results).map(([name, answers]) => [name, figures(answers)]));
process.stdout.write(JSON.stringify({ report, figures: all }), () => process.exit());
