// What does each stage cost? node stages.mjs 1000 [path/to/Catalogue.Cli.dll]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.mjs';
import { stagesOf } from './program.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [count, program = join(root, '.artifacts/bin/Catalogue.Cli/debug/Catalogue.Cli.dll')] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'katalog-trinn-'));
try {
  writeCorpus(join(root, 'content'), join(folder, 'content'), Number(count));
  console.log(`${count} tiltak\n${stagesOf(program, folder)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
