// stdin: [{ name, path }], argv: site folder → stdout: those whose name does not lead to the path.

import { readFileSync } from 'node:fs';
import { pagesOf } from '../../templates/assets/sok/svar/pages.mjs';
import { openSite } from './disk.mjs';

const { engine } = await openSite(process.argv[2]);
const missed = [];
for (const { name, path } of JSON.parse(readFileSync(0, 'utf8'))) {
  const found = await pagesOf(engine, name);
  if (!found.some(page => page.path === path)) missed.push(`${name}: ${path}, ${JSON.stringify(found)}`);
}
process.stdout.write(JSON.stringify(missed));
