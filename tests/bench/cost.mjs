// node cost.mjs [word …]: what files made to be slow cost. Checks the real content with one attack added, at sizes that double, and tells
// seconds of processor, memory and bytes of output. What takes long is measured at smaller sizes too. See README.md.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attacks } from './attacks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.PROGRAM ?? join(root, '.artifacts/bin/Catalogue.Cli/debug/Catalogue.Cli.dll');
const SIZES = [8, 16, 32, 64];
// Seconds from which an attack is looked into, and given up.
const [SLOW, HOPELESS] = [1, 60];

function run(files) {
  const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cost-'));
  try {
    const content = join(work, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const { stdout, stderr, status } = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', 'dotnet', program, 'check', '--content', content],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30, timeout: HOPELESS * 5000, killSignal: 'SIGTERM' });
    const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
    const codes = [...new Set([...stdout.matchAll(/^(?:feil|advarsel)\[(TK\d+)\]/gm)].map(([, code]) => code))];
    return { seconds: user + system, megabytes: kilobytes / 1024, output: stdout.length / 1024, status, codes: codes.join(' '), crash: stderr.trim().split('\n').slice(0, -1).join(' ').slice(0, 200) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const wanted = attacks.filter(({ name }) => process.argv.length < 3 || process.argv.slice(2).some(word => name.includes(word)));
const rest = run({}).seconds;
console.log(`uten angrep ${rest.toFixed(1)} s`);
for (const { name, sizes = SIZES, files } of wanted) {
  const measure = size => {
    const found = run(files(size * 1024));
    const own = found.seconds - rest;
    console.log(`${name.padEnd(44)} ${String(size).padStart(4)}k ${own.toFixed(1).padStart(6)} s ${found.megabytes.toFixed(0).padStart(5)} MB ${found.output.toFixed(0).padStart(6)} kB ut  ${found.status} ${found.codes} ${found.crash}`);
    return own;
  };
  // Only what is slow at its largest is worth the smaller sizes: they tell whether it is worse than linear.
  if (measure(sizes.at(-1)) > SLOW) sizes.slice(0, -1).forEach(measure);
}
