// stdin: { data, states, ids, titles, called } → stdout: { results, lists, slugs }: for each state of the form the files it gives and what it says of the answers, fields by their keys or, where called is given, with that beside, the list that each id stands in, and the slug of each title.

import { readFileSync } from 'node:fs';
import { finder, listOf, slug } from '../../templates/assets/skjema/parse.mjs';
import { searcher } from '../../templates/assets/skjema/personsok/search.mjs';
import { judge } from '../../templates/assets/skjema/check.mjs';
import { files } from '../../templates/assets/skjema/yaml.mjs';

const { data, states, ids, titles, called = '' } = JSON.parse(readFileSync(0, 'utf8'));
const label = (name, part) => (part ?? name.replace('pakke-', '')) + called;
const context = { data, taken: new Map(), kommune: finder({ ...data.utgatte, ...data.kommuner }), today: '2026-11-20', leaks: searcher(data.person), label, named: label, chosen: (_, value) => value + called };
process.stdout.write(JSON.stringify({
  results: states.map(state => ({
    files: files(state, data),
    notes: judge(state, context).map(({ field, code, error, message, help }) => ({ field, code, error, message, help })),
  })),
  lists: ids.map(id => listOf(id, data.lister)),
  slugs: titles.map(slug),
}));
