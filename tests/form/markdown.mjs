// stdin: { signs, texts } → stdout: what each text becomes in the form, and how many things were changed in it.

import { readFileSync } from 'node:fs';
import { tidier } from '../../templates/assets/skjema/writing/markdown.mjs';

const { signs, texts } = JSON.parse(readFileSync(0, 'utf8'));
const tidy = tidier(signs);
process.stdout.write(JSON.stringify(texts.map(text => {
  const { text: made, done } = tidy(text);
  return { text: made, done: Object.values(done).reduce((sum, count) => sum + count) };
})));
