// stdin: { data, states } → stdout: for each state of the form, the files it gives and what it says of the answers.

import { readFileSync } from 'node:fs';
import { finder } from '../../templates/assets/skjema/les.mjs';
import { judge } from '../../templates/assets/skjema/sjekk.mjs';
import { files } from '../../templates/assets/skjema/yaml.mjs';

const { data, states } = JSON.parse(readFileSync(0, 'utf8'));
const context = { data, taken: new Map(), kommune: finder(data.kommuner), today: '2026-11-20' };
process.stdout.write(JSON.stringify(states.map(state => ({
  files: files(state, data),
  notes: judge(state, context).map(({ field, code, error, message }) => ({ field, code, error, message })),
}))));
