// What does a build cost beside Hugo's? node build.mjs 1000 10000 50000 [--rounds 3] [--serve] [--without-hugo] [--program path/to/Catalogue.Cli.dll]
// Needs GNU time and, to compare with, Hugo (apt-get install time hugo).

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';
import { buildOf, stagesOf } from './program.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    program: { type: 'string', default: join(root, '.artifacts/bin/Catalogue.Cli/release/Catalogue.Cli.dll') },
    serve: { type: 'boolean', default: false },
    'without-hugo': { type: 'boolean', default: false },
  },
});

values.program = resolve(values.program);

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Runs a program once, its output thrown away: seconds on the wall, of processors, and the most megabytes that it held. */
function cost(command, folder) {
  const told = join(folder, 'time.txt');
  const run = spawnSync('/usr/bin/time', ['-q', '-f', '%e %U %S %M', '-o', told, ...command], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${command.join(' ')}: ${run.error ?? run.stderr.slice(-2000)}`);
  const [wall, user, system, kilobytes] = readFileSync(told, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, processor: user + system, memory: kilobytes / 1000 };
}

// Hugo reads the same files: those of the packages alone, for it knows none of our registers.
function hugoSite(folder) {
  const site = join(folder, 'hugo');
  cpSync(join(here, 'hugo'), site, { recursive: true });
  cpSync(join(folder, 'content/pakker'), join(site, 'content/pakker'), { recursive: true });
  return site;
}

function row(label, runs) {
  const of = key => median(runs.map(run => run[key]));
  const wall = runs.map(run => run.wall);
  console.log(`  ${label.padEnd(9)} ${of('wall').toFixed(2)} s (${Math.min(...wall).toFixed(2)}–${Math.max(...wall).toFixed(2)}), `
    + `processor ${of('processor').toFixed(1)} s, memory ${Math.round(of('memory'))} MB`);
  return of('wall');
}

const memoryDisk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
for (const count of positionals.map(Number)) {
  const folder = mkdtempSync(join(memoryDisk, 'katalog-build-'));
  try {
    writeCorpus(join(root, 'content'), join(folder, 'content'), count);
    console.log(`${count} tiltak, cold, ${values.rounds} rounds in turn`);
    const hugo = values['without-hugo'] ? null : hugoSite(folder);
    const runs = { hugo: [], ours: [] };
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const made of [join(folder, 'site'), join(folder, 'hugo/public')]) rmSync(made, { recursive: true, force: true });
      if (hugo) runs.hugo.push(cost(['hugo', '--quiet', '--source', hugo], folder));
      runs.ours.push(cost(buildOf(values.program, folder), folder));
    }
    const peer = hugo && row('Hugo', runs.hugo);
    const own = row('ours', runs.ours);
    if (peer) console.log(`  ours / Hugo: ${(own / peer).toFixed(2)}`);
    rmSync(join(folder, 'site'), { recursive: true });
    console.log(stagesOf(values.program, folder));
    if (values.serve) {
      execFileSync(process.execPath, [join(here, 'serve.mjs'), join(folder, 'content'), '--program', values.program], { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
