// node search.mjs [--uten-pagefind] [--behold] <antall tiltak> …: builds catalogues of generated tiltak with the real program, and
// measures what searching them costs, beside Pagefind over the same pages. See README.md.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askNext, askPagefind, fresh, hitsOf, launch, openAllFilters, openSearch, timePagefind, timeSearch } from './browser.mjs';
import { described, folderSize, isSearch, kB, kindOf, sum } from './bytes.mjs';
import { writeCorpus } from './corpus.mjs';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const flags = process.argv.slice(2).filter(word => word.startsWith('--'));
const counts = process.argv.slice(2).filter(word => !word.startsWith('--')).map(Number);
if (counts.length === 0 || counts.some(count => !(count >= 25))) {
  console.error('Bruk: node search.mjs [--uten-pagefind] [--behold] <antall tiltak, minst 25> …');
  process.exit(2);
}

const run = (program, words, options) => execFileSync(program, words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
const say = (name, text) => console.log(`  ${name.padEnd(34)} ${text}`);

async function measure(count, browser) {
  const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sok-bench-'));
  const site = join(work, 'site');
  try {
    console.log(`\n${count} tiltak`);
    const { common, pairs } = writeCorpus(join(root, 'content'), join(work, 'content'), count);
    const told = run('dotnet', ['run', '--project', 'src/Catalogue.Cli', '-c', 'Release', '--', 'build', '--content', join(work, 'content'), '--output', site, '--timings'],
      { stdio: ['ignore', 'pipe', 'pipe'] });
    const seconds = stage => RegExp(`^${stage} +([\\d,]+) s`, 'm').exec(told)?.[1] ?? '?';
    say('bygge registeret', `${seconds('Index')} s av ${seconds('Total')} s`);
    await measureSite(site, { common, pairs }, browser);
    if (!flags.includes('--uten-pagefind')) await measurePagefind(site, { common, pairs }, browser);
    if (flags.includes('--behold')) console.log(`  (beholdt i ${work})`);
  } finally {
    if (!flags.includes('--behold')) rmSync(work, { recursive: true, force: true });
  }
}

async function measureSite(site, { common, pairs }, browser) {
  const [hash] = readdirSync(join(site, 'sok'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);
  say('søkets filer', await folderSize(join(site, 'sok', hash)));
  const server = await serve(site, { _motor: join(root, 'templates/assets/sok/engine') });
  const taken = () => server.take().filter(isSearch);
  const session = async work => {
    const { page, close } = await fresh(browser);
    server.take();
    try {
      return await work(page);
    } finally {
      await close();
    }
  };

  const runs = [];
  for (const [i, query] of pairs.entries()) {
    await session(async page => {
      await openSearch(page, server.address, query);
      const [first, firstHits] = [taken(), await hitsOf(page)];
      await askNext(page, pairs[(i + 1) % pairs.length]);
      runs.push({ query, first, firstHits, next: taken() });
    });
  }
  tell(runs);

  await session(async page => {
    await openSearch(page, server.address, '');
    await openAllFilters(page);
    const columns = taken().filter(({ path }) => kindOf(path) === 'f');
    say('alle fasetter', `${described(columns)}  ${columns.map(({ path, bytes }) => `${path.split('/').at(-1)} ${kB(bytes)}`).join(', ')}`);
  });
  const slips = [];
  for (const word of pairs.map(pair => pair.split(' ')[0])) {
    await session(async page => {
      await openSearch(page, server.address, '');
      taken();
      await askNext(page, word.slice(0, 2) + word[3] + word[2] + word.slice(4));
      slips.push(taken());
    });
  }
  say('feilskrevet ord', described(middle(slips)));
  say('  av det «mente du» (v)', described(middle(slips.map(sent => sent.filter(({ path }) => kindOf(path) === 'v')))));
  await session(async page => {
    const { hits, search, score, shown } = await timeSearch(page, server.address, `/sok/${hash}/manifest.json`, common);
    say('to svært vanlige ord', `«${common}», ${hits} treff: poeng ${score?.toFixed(1) ?? '?'} ms, søk ${search.toFixed(1)} ms, til treffene vises ${shown.toFixed(1)} ms`);
  });
  server.close();
}

async function measurePagefind(site, { common, pairs }, browser) {
  console.log('  Pagefind');
  const start = performance.now();
  run(process.execPath, [fileURLToPath(new URL('pagefind.mjs', import.meta.url)), site]);
  say('bygge registeret', `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`);
  say('søkets filer', await folderSize(join(site, 'pagefind')));
  const server = await serve(site);
  const runs = [];
  for (const [i, query] of pairs.entries()) {
    const { page, close } = await fresh(browser);
    server.take();
    const firstHits = await askPagefind(page, server.address, query);
    const first = server.take().filter(isSearch);
    await askPagefind(page, server.address, pairs[(i + 1) % pairs.length]);
    runs.push({ query, first, firstHits, next: server.take().filter(isSearch) });
    await close();
  }
  tell(runs);
  const { page, close } = await fresh(browser);
  say('to svært vanlige ord', `«${common}»: søk ${(await timePagefind(page, server.address, common)).toFixed(1)} ms`);
  await close();
  server.close();
}

const size = sent => sum(sent.map(({ bytes }) => bytes));
const middle = runs => [...runs].sort((a, b) => size(a) - size(b))[runs.length >> 1];

// The run in the middle tells how the bytes spread.
function tell(runs) {
  for (const [name, which] of [['første søk med to ord', 'first'], ['neste søk med to ord', 'next']]) {
    const sent = runs.map(run => run[which]);
    say(name, described(middle(sent)));
    say('', `fra ${kB(Math.min(...sent.map(size)))} til ${kB(Math.max(...sent.map(size)))}`);
  }
  say('treff', runs.map(run => `«${run.query}» ${run.firstHits}`).join(', '));
}

const browser = await launch();
try {
  for (const count of counts) await measure(count, browser);
} finally {
  await browser.close();
}
