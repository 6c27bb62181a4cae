// Stops builds of the real content at random, while a reader asks for the front page without pause: is a page ever missing, is the site ever
// half or of two editions, is anything left behind? node kill.mjs [rounds] [--program path/to/Catalogue.Cli.dll]

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'];
const addresses = ['https://a.example/', 'https://b.example/'];

const isPublishing = (folder, id = '') => readdirSync(folder).some(name => name.startsWith(`.site.ny-${id}`));

// The reader has a thread of its own. While a site is being published it looks again as soon as it has looked.
const read = () => {
  const [page, folder] = [join(workerData, 'site', 'index.html'), workerData];
  let [reads, missing, cut] = [0, 0, 0];
  const report = () => parentPort.postMessage({ reads, missing, cut });
  parentPort.on('message', () => { report(); process.exit(); });
  const look = () => {
    const end = Date.now() + (isPublishing(folder) ? 50 : 0);
    do {
      reads++;
      try {
        if (!readFileSync(page, 'utf8').endsWith('</html>\n')) cut++;
      } catch (fault) {
        if (fault.code !== 'ENOENT' && fault.code !== 'ENOTDIR') throw fault;
        missing++;
      }
    } while (Date.now() < end);
    setTimeout(look, 1);
  };
  look();
};

const edition = folder => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  for (const path of files.map(({ name, parentPath }) => join(parentPath, name)).sort()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
};

const run = async () => {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const args = process.argv.slice(2);
  const at = args.indexOf('--program');
  const program = resolve(at >= 0 ? args[at + 1] : join(root, '.artifacts/bin/Catalogue.Cli/debug/Catalogue.Cli.dll'));
  const rounds = Number(args.find(arg => /^\d+$/.test(arg)) ?? 200);
  const folder = mkdtempSync(join(tmpdir(), 'katalog-stopp-'));
  const [site, temp] = [join(folder, 'ut', 'site'), join(folder, 'temp')];
  mkdirSync(temp);
  const options = (address, output) => [program, 'build', '--today', '2026-11-20', '--base-url', address, '--output', output,
    '--content', join(root, 'content'), '--templates', join(root, 'templates')];
  const environment = { ...process.env, TMPDIR: temp };
  const build = (address, output) => {
    const { status, stderr } = spawnSync('dotnet', options(address, output), { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build gave ${status}: ${stderr}`);
  };

  const whole = new Map();
  let longest = 0;
  for (const address of addresses) {
    const start = Date.now();
    build(address, join(folder, 'fasit'));
    longest = Math.max(longest, Date.now() - start);
    whole.set(edition(join(folder, 'fasit')), address);
  }

  build(addresses[0], site);
  const reader = new Worker(fileURLToPath(import.meta.url), { workerData: join(folder, 'ut') });
  const found = { stopped: 0, finished: 0, changed: 0, half: 0, noSite: 0, leftBySignal: 0, leftByKill: 0 };
  let last = addresses[0];
  const names = () => [
    ...readdirSync(join(folder, 'ut')).filter(name => !['site', '.site.las'].includes(name)),
    ...readdirSync(temp).filter(name => name.startsWith('katalog-')),
  ];
  for (let round = 0; round < rounds; round++) {
    const signal = signals[round % signals.length];
    const before = new Set(names());
    const child = spawn('dotnet', options(addresses[(round + 1) % 2], site), { env: environment, stdio: 'ignore' });
    const ended = new Promise(done => child.on('exit', (code, by) => done(by ?? code)));

    // Most rounds aim at the publishing, which is the smallest part.
    if (round % 4 === 0) {
      await wait(Math.random() * longest);
    } else {
      while (child.exitCode === null && child.signalCode === null && !isPublishing(join(folder, 'ut'), child.pid)) await wait(2);
      await wait(Math.random() * 600);
    }

    child.kill(signal);
    const outcome = await ended;
    found[outcome === 0 ? 'finished' : 'stopped']++;

    // Between two renames a killed build may have left no site; an exchange never does.
    const now = existsSync(site) ? whole.get(edition(site)) : null;
    if (now === null) found.noSite++;
    else if (now === undefined) found.half++;
    else if (now !== last) { found.changed++; last = now; }

    // What an earlier round has left is not this one's; the next build that gets so far removes it.
    const left = names().filter(name => !before.has(name)).length;
    if (left > 0 && signal === 'SIGKILL') found.leftByKill++;
    if (left > 0 && signal !== 'SIGKILL') found.leftBySignal++;
    process.stderr.write(`\r${round + 1}`);

    // What a killed build has started may still be writing there.
    for (const name of readdirSync(temp)) rmSync(join(temp, name), { recursive: true, force: true, maxRetries: 5 });
  }

  process.stderr.write('\n');
  const seen = await new Promise(done => { reader.on('message', done); reader.postMessage('end'); });
  build(addresses[0], site);
  const after = readdirSync(join(folder, 'ut')).sort();
  rmSync(folder, { recursive: true, force: true });

  console.log(`${rounds} builds, ${signals.join(', ')} in turn`);
  console.log(`${found.stopped} stopped, ${found.finished} done before the signal; the site changed ${found.changed} times`);
  console.log(`reader: ${seen.reads} reads, ${seen.missing} found no page, ${seen.cut} found half a page`);
  console.log(`after the signal: ${found.noSite} times no site, ${found.half} times a site of neither edition`);
  console.log(`left behind: ${found.leftBySignal} times after SIGTERM or SIGINT, ${found.leftByKill} after SIGKILL`);
  console.log(`beside the site after one more build: ${after.join(' ')}`);
  process.exitCode = seen.missing + seen.cut + found.noSite + found.half + found.leftBySignal > 0 || after.length !== 2 ? 1 : 0;
};

await (isMainThread ? run() : read());
