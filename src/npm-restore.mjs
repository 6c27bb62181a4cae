// Restores the npm packages of a folder, unless what lies there is what npm last installed there. A checkout writes over files that git
// ignores without a word, and a stranger's branch may hold such files: so the stamp says what was installed, with the hash of each file.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const packages = join(folder, 'node_modules');
const stamp = join(packages, '.restored');

const kind = path => lstatSync(path, { throwIfNoEntry: false });

const fail = message => {
  console.error(message);
  process.exit(1);
};

// No link is followed, and nothing but ordinary files is opened.
const entries = path => {
  const found = kind(path);
  return found === undefined || path === stamp ? []
    : found.isDirectory() ? readdirSync(path).sort().flatMap(name => entries(join(path, name)))
    : [`${found.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : found.isSymbolicLink() ? readlinkSync(path) : '?'} ${path.slice(folder.length + 1)}`];
};

const state = () => `${['package.json', 'package-lock.json', 'node_modules'].flatMap(name => entries(join(folder, name))).join('\n')}\n`;

// On Windows npm is a script for the shell, which looks for it where one stands first unless it is told not to.
const npm = (...args) => {
  const { status, error } = spawnSync('npm', args, {
    cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32', env: { ...process.env, NoDefaultCurrentDirectoryInExePath: '1' },
  });
  if (status !== 0) {
    fail(`«npm ${args[0]}» feilet i ${folder} (${error?.message ?? `kode ${status}`}). Installer Node.js 20 eller nyere, og se meldingen over.`);
  }
};

// The program runs esbuild only when it is the one in the archive that the lock file names, so the archive is kept beside it.
const keepArchive = () => {
  const { packages: locked } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  for (const platform of kind(join(packages, '@esbuild')) ? readdirSync(join(packages, '@esbuild')) : []) {
    const name = `@esbuild/${platform}`;
    npm('pack', `${name}@${locked[`node_modules/${name}`].version}`, '--pack-destination', join('node_modules', name), '--ignore-scripts', '--prefer-offline', '--loglevel=error');
  }
};

// Before it installs, npm empties the folder; through a link it would empty another.
for (const path of [folder, packages]) {
  if (kind(path)?.isSymbolicLink()) {
    fail(`«${path}» er en lenke til en annen mappe, og der blir ingenting hentet. Slett lenken.`);
  }
}

if (!kind(stamp)?.isFile() || readFileSync(stamp, 'utf8') !== state()) {
  console.log(`npm ci i ${folder}`);
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  keepArchive();
  writeFileSync(stamp, state(), { flag: 'wx' });
}
