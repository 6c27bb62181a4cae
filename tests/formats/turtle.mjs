// Reads Turtle from standard input and prints its statements as JSON: subject, predicate, object, and the object's language or datatype.
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

const quads = new Parser({ baseIRI: 'https://base.example/' }).parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(quads.map(({ subject, predicate, object }) => ({
  subject: subject.value,
  predicate: predicate.value,
  object: object.value,
  kind: object.termType === 'Literal' ? object.language || object.datatype.value : object.termType,
}))));
