// How soon does «serve» show the site, and an edit? node serve.mjs 1000 10000 [--program path/to/Catalogue.Cli.dll] [--edits 20]
// In place of a number of tiltak a content folder can be named; it is copied.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string', default: join(root, '.artifacts/bin/Catalogue.Cli/release/Catalogue.Cli.dll') },
    edits: { type: 'string', default: '20' },
    pause: { type: 'string', default: '1000' },
  },
});

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const seconds = ms => (ms / 1000).toFixed(2) + ' s';

function get(address, path) {
  return new Promise((done, fail) => {
    request(new URL(path, address), answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', part => (text += part)).on('end', () => done({ status: answer.statusCode, text })).on('error', fail);
    }).on('error', fail).end();
  });
}

async function until(address, path, isIt) {
  const from = performance.now();
  while (performance.now() - from < 120_000) {
    const answer = await get(address, path).catch(() => ({ status: 0, text: '' }));
    if (isIt(answer)) return performance.now() - from;
    await wait(5);
  }
  throw new Error(`${path} was not shown within two minutes`);
}

// The first free port is asked of the program itself, by port 0; it tells it once the site is there.
async function start(content) {
  const from = performance.now();
  const server = spawn('dotnet', [values.program, 'serve', '--port', '0', '--content', content, '--templates', join(root, 'templates')]);
  let told = '';
  const address = await new Promise((done, fail) => {
    server.stdout.setEncoding('utf8').on('data', part => {
      told = (told + part).slice(-10_000);
      const found = told.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (found) done(found[0]);
    });
    server.on('exit', code => fail(new Error(`serve ended with ${code}: ${told}`)));
  });
  await until(address, '/', answer => answer.status === 200);
  return { server, address, first: performance.now() - from };
}

const memory = pid => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return ['VmRSS', 'VmHWM'].map(name => Math.round(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1] / 1000));
};

async function measure(label, content) {
  const { server, address, first } = await start(content);
  try {
    const files = readdirSync(join(content, 'pakker'), { recursive: true }).filter(name => name.endsWith('.md') && !name.endsWith('pakke.md')).sort();
    const times = [];
    for (let edit = 0; edit < values.edits; edit++) {
      await wait(Number(values.pause));
      const file = files[(edit * 7919) % files.length];
      const path = join(content, 'pakker', file);
      const mark = `merke${edit}x`;
      writeFileSync(path, readFileSync(path, 'utf8').trimEnd() + `\n\nEn setning med ${mark} til slutt.\n`);
      times.push(await until(address, `/tiltak/${file.split('/').pop().replace(/\.md$/, '')}/`, answer => answer.text.includes(mark)));
    }
    const [now, peak] = memory(server.pid);
    console.log(`${label}: first page ${seconds(first)}; edit to page, median of ${times.length}: ${seconds(median(times))} `
      + `(${seconds(Math.min(...times))}–${seconds(Math.max(...times))}); memory ${now} MB, peak ${peak} MB`);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

for (const subject of positionals) {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-serve-'));
  try {
    const content = join(folder, 'content');
    if (/^\d+$/.test(subject)) {
      (await import('./corpus.mjs')).writeCorpus(join(root, 'content'), content, Number(subject));
    } else {
      cpSync(subject, content, { recursive: true });
    }
    await measure(subject, content);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
