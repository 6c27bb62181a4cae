// stdin: { manifest, documents: [{ id, boost, fields: { name: text }, deler: [term] }] } → stdout: for each posting [term, field, document, weight] as lunr's
// own builder weighs it when it is given our terms.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { termsBy } from './terms.mjs';

const lunr = createRequire(import.meta.url)('lunr');
const { manifest, documents } = JSON.parse(readFileSync(0, 'utf8'));
const terms = termsBy(manifest);

const builder = new lunr.Builder();
for (const [name, boost] of Object.entries(manifest.fields)) builder.field(name, { boost, extractor: doc => doc.fields[name] ?? doc[name] });
builder.tokenizer = content => (Array.isArray(content) ? content : terms(content)).map(term => new lunr.Token(term, {}));
documents.forEach(document => builder.add(document, { boost: document.boost }));
const index = builder.build();

const names = new Map(Object.entries(index.invertedIndex).map(([term, posting]) => [posting._index, term]));
const weights = Object.entries(index.fieldVectors).flatMap(([ref, { elements }]) => {
  const { fieldName, docRef } = lunr.FieldRef.fromString(ref);
  return Array.from({ length: elements.length / 2 }, (_, i) => `${names.get(elements[2 * i])} ${fieldName} ${docRef} ${elements[2 * i + 1]}`);
});
process.stdout.write(JSON.stringify(weights));
