// stdin: questions, argv: site folder → stdout: what each finds, the pages that it names first, then the tiltak, the best first.

import { readFileSync } from 'node:fs';
import { pagesOf } from '../../templates/assets/sok/svar/pages.mjs';
import { best, openSite } from './disk.mjs';

const { engine } = await openSite(process.argv[2]);
const found = {};
for (const question of JSON.parse(readFileSync(0, 'utf8'))) {
  const tiltak = await engine.cards(best(await engine.search(question), 10));
  found[question] = [...await pagesOf(engine, question), ...tiltak].map(({ path }) => path);
}
process.stdout.write(JSON.stringify(found));
