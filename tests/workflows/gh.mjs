// Stands in for GitHub's own program: answers «gh api» from $FORGE (JSON: method and path to answer), lets the real jq read the answer, and notes in $LOG what it is asked.
import { appendFileSync, readFileSync } from 'node:fs';
import jq from 'jq-wasm';

const [, , , , ...given] = process.argv; // node, this file, «gh», «api»
const asked = { method: 'GET', fields: [] };
for (let i = 0; i < given.length; i++) {
  switch (given[i]) {
    case '--method': asked.method = given[++i]; break;
    case '--field': case '--raw-field': asked.fields.push(given[++i]); break;
    case '--jq': asked.filter = given[++i]; break;
    case '--paginate': case '--silent': break;
    default: asked.path = given[i];
  }
}

const query = asked.method === 'GET' && asked.fields.length > 0 ? `?${asked.fields.join('&')}` : '';
const body = asked.fields.find((f) => f.startsWith('body=@'));
appendFileSync(process.env.LOG, `${asked.method} ${asked.path}${query}${body ? `\n${readFileSync(body.slice(6), 'utf8')}` : ''}\n`);
const answer = JSON.parse(readFileSync(process.env.FORGE, 'utf8'))[`${asked.method} ${asked.path}${query}`];
if (answer === undefined) {
  console.error('gh: Not Found (HTTP 404)');
  process.exit(1);
}

if (asked.filter) {
  const lines = await jq.raw(answer, asked.filter, ['-r']);
  process.stdout.write(lines && `${lines.replace(/\n$/, '')}\n`);
}
