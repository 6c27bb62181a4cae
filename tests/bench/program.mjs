// Our program over a folder with content: its command line, and what its stages cost.

import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'templates');

/** The command that builds <folder>/content into <folder>/site. */
export const buildOf = (program, folder) => ['dotnet', program, 'build', '--content', join(folder, 'content'), '--templates', templates,
  '--output', join(folder, 'site')];

/** The table of --timings of one build, with a line that tells the columns. */
export function stagesOf(program, folder) {
  const [command, ...args] = buildOf(program, folder);
  const { status, stdout, stderr } = spawnSync(command, [...args, '--timings'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const stages = (stdout + stderr).split('\n').filter(line => /^\w+ +\d+,\d{3} s/.test(line));
  return ['stage          wall  processor   pauses   allocated       peak', ...stages].map(line => '  ' + line).join('\n');
}
