// Spoils so many of the real files at random, and builds with them. See README.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const files = Number(process.argv[2] ?? 3000);
if (!Number.isInteger(files) || files < 30) {
  console.error('usage: node fuzz.mjs <files, at least 30>');
  process.exit(2);
}

const project = fileURLToPath(new URL('../Catalogue.Tests', import.meta.url));
const run = spawnSync('dotnet', ['test', project, '--filter', 'FullyQualifiedName~FuzzTests', '--logger', 'console;verbosity=detailed'], {
  env: { ...process.env, FUZZ_FILER: String(files) },
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
