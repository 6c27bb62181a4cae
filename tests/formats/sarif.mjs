// Reads a SARIF log from standard input and prints what the schema of SARIF 2.1.0 has against it, one line each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const require = createRequire(import.meta.url);
const draft4 = require('ajv/lib/refs/json-schema-draft-04.json');
const schema = JSON.parse(readFileSync(new URL('./node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url)));

const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true, format: 'full' });
ajv.addMetaSchema(draft4);
ajv._opts.defaultMeta = draft4.id;
const validate = ajv.compile(schema);
if (!validate(JSON.parse(readFileSync(0, 'utf8')))) {
  for (const error of validate.errors) console.log(`${error.dataPath} ${error.message}`);
}
