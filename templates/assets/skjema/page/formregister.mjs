// The register of forms, as the catalogue gives it away: what each asks, in its own words and order; and what else people call its answers.

import { form } from './elements.mjs';

const NAMED = { malgruppe: 'malgrupper', uh: 'kompetansepartnere', region: 'regioner', ordning: 'ordninger', tema: 'temaer' };

const asked = new Map();

/** All questions of all forms; undefined where they do not arrive, and then they are asked for again the next time. */
export const questions = () => rowsOf('sporsmal');

/** The questions, the forms, and the other names of the values of some fields by their ids. */
export async function registers() {
  const [all, forms, ...named] = await Promise.all(['sporsmal', 'skjemaer', ...Object.values(NAMED)].map(rowsOf));
  const names = Object.keys(NAMED).map((key, i) => [key, Object.fromEntries((named[i] ?? []).map(row => [row.id, otherNames(row)]))]);
  return all && forms && { questions: all, forms, names: Object.fromEntries(names) };
}

const otherNames = ({ navn: name, kortnavn: short, alias = [], synonymer: synonyms = [] }) => [name, short, ...alias, ...synonyms].filter(Boolean);

async function rowsOf(table) {
  if (!asked.has(table)) asked.set(table, load(table));
  const rows = await asked.get(table);
  if (!rows) asked.delete(table);
  return rows;
}

const load = table => fetch(new URL(`api/v1/register-${table}.json`, new URL(form.dataset.rot, location.href)))
  .then(async answer => answer.ok ? (await answer.json()).items : undefined)
  .catch(() => undefined);
