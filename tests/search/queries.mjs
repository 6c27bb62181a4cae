// Queries of every kind over a vocabulary, the same for the same seed: clauses { terms, fields, boost, presence }.

const FIELDS = ['tittel', 'stikkord', 'sammendrag', 'body', 'deler'];
const [OPTIONAL, REQUIRED, PROHIBITED] = [1, 2, 3];

export function random(seed) {
  return limit => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor(((t ^ (t >>> 14)) >>> 0) / 2 ** 32 * limit);
  };
}

/** The kinds: each makes the clauses of one query from a pick of terms. */
export function kinds(terms, frequent, next) {
  const any = () => terms[next(terms.length)];
  const common = () => frequent[next(frequent.length)];
  const digits = terms.filter(term => /^[0-9]/.test(term));
  const digit = () => digits[next(digits.length)];
  const field = () => [FIELDS[next(FIELDS.length)]];
  const some = (count, make) => Array.from({ length: count }, make);
  const clause = (term, more) => ({ terms: [term].flat(), fields: FIELDS, boost: 1, presence: OPTIONAL, ...more });
  const presence = () => 1 + next(3);
  const boost = () => [0, 0.1, 0.4, 1, 2, 3, 10][next(7)];
  const cut = term => {
    const at = 1 + next(Math.max(1, term.length - 1));
    return [term.slice(0, at), term.slice(at)];
  };
  const infix = term => {
    const [head, tail] = cut(term);
    return `${head}*${tail.slice(next(tail.length + 1))}`;
  };
  const pattern = () => [() => `${cut(common())[0]}*`, () => infix(any()), () => `*${cut(any())[1]}`, () => `${any()}*`][next(4)]();

  return {
    'no clause': () => [],
    'one rare word': () => [clause(any())],
    'one common word': () => [clause(common())],
    'two common words': () => [clause(common()), clause(common())],
    'rare and common': () => [clause(any()), clause(common())],
    'many words': () => some(3 + next(8), () => clause(common())),
    'the same word twice': () => { const word = common(); return [clause(word), clause(any()), clause(word, { boost: boost() })]; },
    'beginning': () => [clause(`${cut(common())[0]}*`)],
    'infix': () => [clause(infix(common()))],
    'ending': () => [clause(`*${cut(any())[1]}`)],
    'several stars': () => [clause(`${cut(any())[0]}*${'aeri'[next(4)]}*${['', 'e', 't'][next(3)]}`)],
    'doubled star': () => [clause(`${cut(common())[0]}**`), clause(common())],
    'star and digits': () => [clause(`${digit()[0]}*`), clause(`${digit()[0]}*${next(10)}`)],
    'digits': () => [clause(digit()), clause(digit(), { presence: presence() })],
    'one field': () => [clause(common(), { fields: field() })],
    'fields': () => some(3, () => clause(common(), { fields: field() })),
    'boosts': () => some(3, () => clause(common(), { boost: boost() })),
    'no boost at all': () => [clause(common(), { boost: 0 }), clause(any(), { boost: 0 })],
    'required': () => some(1 + next(3), () => clause(common(), { presence: REQUIRED })),
    'required in a field': () => [clause(common(), { presence: REQUIRED, fields: field() }), clause(common())],
    'required beginning': () => [clause(`${cut(common())[0]}*`, { presence: REQUIRED }), clause(common(), { presence: REQUIRED })],
    'prohibited': () => [clause(common()), clause(common(), { presence: PROHIBITED })],
    'prohibited beginning': () => [clause(common()), clause(`${any()}*`, { presence: PROHIBITED })],
    'only prohibited': () => [clause(common(), { presence: PROHIBITED }), clause(any(), { presence: PROHIBITED, fields: field() })],
    'unknown': () => [clause('xqzw'), clause(common())],
    'only unknown': () => [clause('xqzw')],
    'required unknown': () => [clause(common()), clause('xqzw', { presence: REQUIRED })],
    'prohibited unknown': () => [clause(common()), clause('xqzw*', { presence: PROHIBITED })],
    'any of several terms': () => [clause([any(), common()], { presence: REQUIRED }), clause(common(), { presence: presence() })],
    'several terms, one unknown': () => [clause([common(), 'xqzw'], { presence: REQUIRED }), clause(common())],
    'several terms and a star': () => [clause([common(), `${cut(common())[0]}*`], { presence: presence(), boost: boost() }), clause(common())],
    'mixed': () => some(2 + next(5), () => clause([any, common, pattern][next(3)](), {
      presence: presence(), boost: boost(), fields: next(2) ? FIELDS : field(),
    })),
  };
}

/** Queries as people write them in lunr's syntax, of analysed terms. */
export function syntax(terms, frequent, next) {
  const any = () => terms[next(terms.length)];
  const common = () => frequent[next(frequent.length)];
  const word = () => `${['', '', '', '+', '-'][next(5)]}${['', '', `${FIELDS[next(FIELDS.length)]}:`][next(3)]}${[any, common][next(2)]()}${
    ['', '', '*'][next(3)]}${['', '', '^2', '^10'][next(4)]}`;
  return Array.from({ length: 1 + next(4) }, word).join(' ');
}

/** Queries as people write them, faults and all; words are forms of the texts. */
export function typed(words, next) {
  const odd = ['og', 'i', '-', '–', '+', '+og', '1:1', 'http://x.no/y', 'tema:', 'tittel:', '"', '*', '**', '~', '^', 'a^', '^2', ':', '\\', '5.-10.',
    'e-post', 'PPT-tjenesten', 'og/eller', 'xqzw', '-xqzw', 'LK20', '2023/24', '🙂', '__proto__', 'constructor'];
  const form = () => words[next(words.length)];
  const one = () => [form, form, form, () => odd[next(odd.length)], () => form().slice(0, 1 + next(6)), () => `${form().slice(0, 3 + next(4))}*`,
    () => `-${form()}`, () => `+${form()}`, () => `${FIELDS[next(FIELDS.length)]}:${form()}`, () => `${form()}^${next(9)}`, () => `${form()}~${next(3)}`,
    () => form().toUpperCase(), () => `«${form()}»,`, () => `${form()}-${form()}`][next(14)]();
  return Array.from({ length: 1 + next(4) }, one).join(next(5) ? ' ' : '  ');
}
