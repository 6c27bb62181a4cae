// Asks engines the judged questions and tells how they did, as figures and as text.

import { mean, ndcg, recall } from './measures.mjs';
import { UNANSWERED } from './questions.mjs';

const WORST = 40;
const SHOWN = 5;
const figure = number => number.toFixed(3).replace('.', ',').padStart(7);

/** What an engine gave for every question, with its measures; honest tells of a question without answer that nothing false was shown. */
export async function evaluate(ask, questions) {
  const answers = [];
  for (const question of questions) {
    const { ids, labelled } = await ask(question.text);
    const measures = question.kind === UNANSWERED
      ? { honest: ids.length === 0 || labelled ? 1 : 0 }
      : { recall: recall(ids, question.grades), ndcg: ndcg(ids, question.grades) };
    answers.push({ ...question, ids, labelled, ...measures });
  }
  return answers;
}

/** Means by kind, and over all questions that have an answer under «alle». */
export function figures(answers) {
  const answered = answers.filter(({ kind }) => kind !== UNANSWERED);
  const of = some => ({ count: some.length, recall: mean(some.map(a => a.recall)), ndcg: mean(some.map(a => a.ndcg)) });
  const kinds = grouped(answered);
  return {
    kinds: { ...Object.fromEntries(Object.entries(kinds).map(([kind, some]) => [kind, of(some)])), alle: of(answered) },
    honest: mean(answers.filter(({ kind }) => kind === UNANSWERED).map(a => a.honest)),
  };
}

function grouped(answers) {
  const kinds = {};
  for (const answer of answers) (kinds[answer.kind] ??= []).push(answer);
  return kinds;
}

/** A table of all engines by kind. */
export function table(results) {
  const names = Object.keys(results);
  const all = Object.values(results).map(figures);
  const rows = Object.keys(all[0].kinds).map(kind =>
    kind.padEnd(22) + String(all[0].kinds[kind].count).padStart(4) + all.map(({ kinds }) => `  ${figure(kinds[kind].recall)}${figure(kinds[kind].ndcg)}`).join(''));
  const unanswered = Object.values(results)[0].filter(({ kind }) => kind === UNANSWERED).length;
  return [
    `${''.padEnd(26)}${names.map(name => `  ${name.padStart(14)}`).join('')}`,
    `${''.padEnd(26)}${names.map(() => '    rec@5 nDCG10').join('')}`,
    ...rows,
    `${UNANSWERED.padEnd(22)}${String(unanswered).padStart(4)}${all.map(({ honest }) => `  ${figure(honest).padStart(14)}`).join('')}   (andel uten treff, eller med merkede treff)`,
  ].join('\n');
}

/** The questions an engine answers worst, with what it returned: each tiltak with its grade, and what it missed. */
export function worst(answers) {
  const lines = answers.filter(a => (a.ndcg ?? a.honest) < 1)
    .sort((a, b) => (a.ndcg ?? a.honest) - (b.ndcg ?? b.honest)).slice(0, WORST)
    .map(a => {
      const missed = [...a.grades].filter(([id]) => !a.ids.slice(0, SHOWN).includes(id)).map(([id, grade]) => `${id} (${grade})`);
      const shown = a.ids.slice(0, SHOWN).map(id => `${id} (${a.grades.get(id) ?? 0})`);
      return [
        `${figure(a.ndcg ?? a.honest)}  «${a.text}» – ${a.kind}${a.labelled ? ', merket' : ''}`,
        `           ga:     ${shown.join(', ') || 'ingenting'}`,
        ...missed.length > 0 ? [`           mangler: ${missed.slice(0, SHOWN).join(', ')}`] : [],
      ].join('\n');
    });
  return lines.join('\n');
}

/** What some engine puts among its first, and nobody has judged: to be read and, where it is worth something, added. */
export function unjudged(results) {
  const questions = Object.values(results)[0];
  return questions.flatMap(({ text, grades }, i) => {
    const found = new Set(Object.values(results).flatMap(answers => answers[i].ids.slice(0, SHOWN)));
    const odd = [...found].filter(id => !grades.has(id));
    return odd.length > 0 ? [`«${text}»: ${odd.join(', ')}`] : [];
  }).join('\n');
}
