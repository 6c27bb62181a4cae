// The judged questions of sporsmal.yml: { kind, text, grades }, where grades tells 2 or 1 for each tiltak worth finding.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const UNANSWERED = 'uten svar';
const KEYS = new Set(['sok', 'best', 'nyttig']);

/** Reads the questions; ids are those of the catalogue's tiltak, so that no judgement speaks of one that is gone. */
export function readQuestions(ids) {
  const groups = parse(readFileSync(new URL('sporsmal.yml', import.meta.url), 'utf8'));
  const known = new Set(ids);
  const asked = new Set();
  return Object.entries(groups).flatMap(([kind, entries]) => entries.map(entry => {
    const { sok: text, best = [], nyttig = [] } = entry;
    const fault = problem => new Error(`sporsmal.yml, «${kind}», «${text}»: ${problem}`);
    const odd = Object.keys(entry).find(key => !KEYS.has(key));
    const judged = [...best, ...nyttig];
    const gone = judged.find(id => !known.has(id));
    if (typeof text !== 'string' || asked.has(text)) throw fault('spørsmålet mangler eller står to ganger');
    if (odd) throw fault(`ukjent nøkkel «${odd}»`);
    if (gone) throw fault(`tiltaket «${gone}» finnes ikke`);
    if (new Set(judged).size < judged.length) throw fault('et tiltak står to ganger');
    if ((kind === UNANSWERED) !== (judged.length === 0)) throw fault(`bare «${UNANSWERED}» er uten fasit`);
    asked.add(text);
    return { kind, text, grades: new Map([...best.map(id => [id, 2]), ...nyttig.map(id => [id, 1])]) };
  }));
}
