// Restores the npm packages of a folder, unless what lies there is what npm last installed there. A checkout writes over files that git
// ignores without a word, and a stranger's branch may hold such files: so the stamp says what was installed, with the hash of each file.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const packages = join(folder, 'node_modules');
const settings = join(folder, '.npmrc');
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

// A package that is not an archive with a hash would have npm start git; and settings that come with the files can have it send
// what stands in the environment to whoever asks.
const refuse = () => {
  const { lockfileVersion, packages: locked } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const odd = Object.entries(locked ?? {}).find(([path, { integrity, link, resolved = 'https://.tgz', version }]) =>
    path !== '' && !(/^sha512-/.test(integrity) && /^\d/.test(version) && !link && /^https:[^#]*\.tgz$/.test(resolved)));
  if (lockfileVersion !== 3 || odd) {
    fail(`package-lock.json i ${folder}${odd ? ` har «${odd[0]}», som ikke er en pakke fra registeret med kontrollsum` : ' er ikke av versjon 3'}. Lag den på nytt med npm install.`);
  }
  if (kind(settings) && readFileSync(settings, 'utf8').trim() !== 'omit-lockfile-registry-resolved=true') {
    fail(`«${settings}» har innstillinger til npm. De hører hjemme på maskinen, ikke blant filene. Slett dem.`);
  }
};

// Before it installs, npm empties the folder; through a link it would empty another.
for (const path of [folder, packages]) {
  if (kind(path)?.isSymbolicLink()) {
    fail(`«${path}» er en lenke til en annen mappe, og der blir ingenting hentet. Slett lenken.`);
  }
}

if (!kind(stamp)?.isFile() || readFileSync(stamp, 'utf8') !== state()) {
  refuse();
  console.log(`npm ci i ${folder}`);
  npm('ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  keepArchive();
  writeFileSync(stamp, state(), { flag: 'wx' });
}
