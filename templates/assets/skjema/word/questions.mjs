// Which form some lines are, and what is answered to each of its questions, by the register of forms.

const [FEWEST, LEAST] = [4, 1 / 3];
const SHORT = 2;
const NUMBER = /^\s*\d+[.)]\s*/;

/** The form that most questions are found of, with its answers in order; undefined for none. */
export function read(lines, questions, forms) {
  const text = lines.join('\n');
  const document = keyOf(text);
  const [best] = forms.map(form => foundOf(form, questions.filter(({ skjema_id: id }) => id === form.id), { text, ...document }))
    .filter(({ answers, asked }) => answers.length >= FEWEST && answers.length >= asked * LEAST)
    .toSorted((one, other) => other.answers.length / other.asked - one.answers.length / one.asked);
  return best;
}

// Letters and figures alone, a year being any year, and where each stood.
function keyOf(text) {
  let key = '';
  const at = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\d]/gu)) {
    key += letter.toLowerCase();
    at.push(index);
  }
  return { key: key.replace(/20\d\d/g, '####'), at };
}

function foundOf(form, questions, document) {
  const asked = questions.map((question, nr) => ({ question, nr, isShort: withoutNumber(question).split(' ').length <= SHORT }));
  const sure = asked.filter(({ isShort }) => !isShort).flatMap(one => placesOf(one, document));
  const places = [...sure, ...asked.filter(({ isShort }) => isShort).flatMap(one => shortPlace(one, sure, document))]
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const answers = new Map();
  places.forEach(({ question, start, end }, i) => {
    if (!answers.has(question) && !(places[i - 1]?.end > start)) answers.set(question, answerIn(document.text.slice(end, places[i + 1]?.start), form));
  });
  return { form, answers: [...answers].map(([question, lines]) => ({ question, lines })), asked: questions.length };
}

const withoutNumber = ({ tekst: text }) => text.replace(NUMBER, '');

// A question begins a line or a cell.
function placesOf(asked, { text, key, at }) {
  const wanted = keyOf(withoutNumber(asked.question)).key;
  const places = [];
  for (let found = key.indexOf(wanted); found >= 0; found = key.indexOf(wanted, found + 1)) {
    const [start, last] = [at[found], at[found + wanted.length - 1]];
    const before = text.slice(text.slice(0, start).search(/[^\n\t]*$/), start);
    const [signs] = /^[)?.»"]*/.exec(text.slice(last + 1));
    const end = last + 1 + signs.length;
    if (/^[\s\d.)]*$/.test(before) && !/^[\p{L}\d]/u.test(text.slice(end))) places.push({ ...asked, start: start - before.trimStart().length, end });
  }
  return places;
}

// Text may well begin with a few words, so these count once, and only where the order of the form has them.
function shortPlace(asked, sure, document) {
  const after = Math.max(0, ...sure.filter(({ nr }) => nr < asked.nr).map(({ question }) => sure.find(place => place.question === question).end));
  const before = Math.min(Infinity, ...sure.filter(({ nr }) => nr > asked.nr).map(({ start }) => start));
  return placesOf(asked, document).filter(({ start }) => start >= after && start < before).slice(0, 1);
}

// What is written, line by line, without what is printed on the form.
function answerIn(text, { ledetekster, svar_etter: after }) {
  const cut = after ? text.indexOf(after) : -1;
  const written = cut < 0 ? text : text.slice(cut + after.length).replace(/^\s*\([^)]*\)/, '');
  const printed = new Set(ledetekster.map(words => keyOf(words).key));
  return written.split('\n')
    .map(line => line.split('\t').map(cell => cell.trim()).filter(cell => cell && !printed.has(keyOf(cell).key)).join('\t').replace(/^[\s:]+/, ''))
    .filter(line => line && !/^(klikk eller trykk|velg et element)/i.test(line));
}
