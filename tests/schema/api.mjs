// Lints the description of the interface, and holds every file of it against the schema that it names: node api.mjs FOLDER-OF-THE-SITE
// Prints a line for each fault, and how many files were held against a schema.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const site = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const description = join(site, 'api/v1/openapi.json');
const lint = spawnSync(process.execPath, [join(here, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', description, '--config', join(here, 'redocly.yaml'), '--format', 'stylish'],
  { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } });
if (lint.status !== 0) console.log(lint.stdout + lint.stderr);

const { paths, components } = JSON.parse(readFileSync(description, 'utf8'));
const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
ajv.addSchema({ $id: 'api', components });
const kinds = Object.entries(paths).map(([path, { get }]) => {
  const { $ref } = get.responses['200'].content['application/json'].schema;
  return { path: RegExp(`^${path.slice(1).replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`), validate: ajv.getSchema('api' + $ref) };
});

let judged = 0;
for (const name of readdirSync(join(site, 'api/v1'), { recursive: true })) {
  const path = 'api/v1/' + name;
  if (!name.endsWith('.json') || name === 'openapi.json' || name.startsWith('schema/')) continue;
  const kind = kinds.find(it => it.path.test(path));
  if (!kind) console.log(`${path}: described nowhere`);
  else if (!kind.validate(JSON.parse(readFileSync(join(site, path), 'utf8')))) console.log(`${path}: ${ajv.errorsText(kind.validate.errors)}`);
  judged++;
}
console.log(judged);
