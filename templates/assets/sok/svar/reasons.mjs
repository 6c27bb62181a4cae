// Why a hit is there, where none of the words that its card shows says so.

const MAX_WORDS = 3;
// Nothing is cut off a shorter word.
const SHORT = 3;
const STIKKORD = 1;
const DELER = 4;
const RANGE = /^(trinn|skoleår)(\d+)$/;

/** What reads the words of a card for what was found: where trinn or a school year are sought, these are words too. */
export async function reader({ terms }, { words, vocabulary }) {
  if (![...terms].some(term => RANGE.test(term))) return words;
  const { ranges } = await vocabulary();
  return text => {
    const named = ranges(text).map(({ terms, ...place }) => ({ ...place, parts: terms.map(term => ({ term })) }));
    const beside = [...words(text)].filter(({ start, end }) => named.every(range => end <= range.start || start >= range.end));
    return [...named, ...beside].sort((a, b) => a.start - b.start);
  };
}

/** The cards, those on which no word would be marked with a line `why` in the page's words; text gives one by its name. */
export const reasoned = (cards, found, searcher, text) => Promise.all(cards.map(async card => {
  const shown = [card.title, card.summary, ...card.facts, ...card.themes].flatMap(line => termsOf(line, found));
  return shown.some(term => found.terms.has(term)) ? card : { ...card, why: await why(card.doc, found.groups, searcher, text) };
}));

const termsOf = (line, { words }) => [...words(line.normalize('NFC'))].flatMap(({ parts, joined }) => [...parts.map(part => part.term), joined]);

async function why(doc, groups, searcher, text) {
  const { view } = searcher;
  const fieldsOf = term => view.lists(term).flatMap((list, field) => list?.docs.includes(doc) ? [field] : []);
  const reasons = { tekst: [], stikkord: [], deler: [], beslektet: [] };
  for (const { items, clauses } of groups) {
    const terms = clauses.flatMap(clause => clause.terms).filter(term => fieldsOf(term)[0] !== undefined);
    const own = items.filter(({ exact }) => exact.some(term => terms.includes(term)));
    for (const { raw, text, exact } of own) {
      const ranges = exact.filter(term => RANGE.test(term) && terms.includes(term)).map(range);
      const fields = exact.filter(term => !RANGE.test(term)).flatMap(fieldsOf);
      const kind = fields.some(field => field !== STIKKORD && field !== DELER) ? 'tekst' : fields.includes(STIKKORD) ? 'stikkord' : 'deler';
      if (fields[0] === undefined) reasons.tekst.push(...ranges);
      else reasons[kind].push(raw ?? text);
    }
    const related = own[0] ? [] : terms.slice(0, MAX_WORDS);
    reasons.beslektet.push(...await Promise.all(related.map(term => RANGE.test(term) ? range(term) : written(term, searcher))));
  }
  const told = Object.entries(reasons).filter(([, words]) => words[0]);
  return told.map(([name, words]) => text(name, [...new Set(words)].slice(0, MAX_WORDS).join(', '))).join(' ');
}

function range(term) {
  const [, kind, number] = RANGE.exec(term);
  return kind === 'trinn' ? `${number}. trinn` : `${number}/${`${Number(number) + 1}`.slice(-2)}`;
}

// A term is a stem; what people write is the form that most documents have.
async function written(term, searcher) {
  const { words } = await searcher.vocabulary();
  const forms = (await words(searcher.key(term))).filter(({ form }) => termsOf(form, searcher).includes(term));
  return forms.sort((a, b) => b.level - a.level || a.form.length - b.form.length)[0]?.form ?? (term.length > SHORT ? `${term}…` : term);
}
