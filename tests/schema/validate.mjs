// Reads {schemas: {name: schema}, files: [{schema, text}]} and prints for each schema what the metaschema says of it, and for each file what its schema says.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseDocument } from 'yaml';

const { schemas, files } = JSON.parse(readFileSync(0, 'utf8'));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, allowMatchingProperties: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);

const isYaml = ['katalog', 'kommuner', 'malgrupper', 'synonymer', 'ordliste'];
const told = (errors) => (errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message}`);

const meta = {};
const compiled = {};
for (const [name, schema] of Object.entries(schemas)) {
  ajv.validateSchema(schema);
  meta[name] = told(ajv.errors);
  compiled[name] = ajv.compile(schema);
}

function judge({ schema, text }) {
  const front = /^---\n([\s\S]*?)^---$/m.exec(text);
  if (!front && !isYaml.includes(schema.split(' ')[0])) {
    return []; // Without front matter there is nothing for a schema to look at.
  }

  const document = parseDocument(front ? front[1] : text, { version: '1.2' });
  if (document.errors.length > 0) {
    return document.errors.map((e) => `YAML ${e.code}`);
  }

  const validate = compiled[schema];
  return validate(document.toJS() ?? {}) ? [] : told(validate.errors);
}

console.log(JSON.stringify({ meta, files: files.map(judge) }));
