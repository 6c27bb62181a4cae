// What people write, read as the program reads it: null where it cannot be understood.

const AMOUNT = /^(\d{1,12}|\d{1,3}(\p{Zs}\d{3}){1,3}|\d{1,3}(\.\d{3}){1,3})$/u;
const SEMESTER = /^(?:(v|vår|våren)|h|høst|høsten|haust|hausten)\s*(20\d\d)$/i;
const LETTERS = { æ: 'ae', ä: 'ae', ø: 'o', ö: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };
const FORMS = / (?:(?:by)?kommunes?|herads?|gieldd?a|suohkana?|tj[iï]elten?)$/i;
const segmenter = Intl.Segmenter && new Intl.Segmenter('nb');

/** Whole kroner: «192 200», «kr 5.000,-». */
export function amount(text) {
  const bare = text.trim().replace(/^kr[. ]*/i, '').replace(/\s*kr$/i, '').replace(/\s*kroner$/i, '').replace(/,-$/, '');
  return AMOUNT.test(bare) ? Number(bare.replace(/\D/g, '')) : null;
}

export function integer(text) {
  const number = amount(text);
  return number !== null && number < 2 ** 31 ? number : null;
}

export const year = text => /^(19|20)\d\d$/.test(text) ? Number(text) : null;

/** «V2024» or «H2024». */
export function semester(text) {
  const match = SEMESTER.exec(text.trim());
  return match && (match[1] ? 'V' : 'H') + match[2];
}

/** «2026», «2026/2027» or a semester. */
export function period(text) {
  const [, first, next] = /^(20\d\d)(?:[/–-](?:20)?(\d\d))?$/.exec(text.trim()) ?? [];
  return first ? !next || Number(next) === (Number(first) + 1) % 100 ? `${first}${next ? `/${Number(first) + 1}` : ''}` : null : semester(text);
}

export function date(text) {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : NaN;
  return !isNaN(day) && day.toISOString().startsWith(text) ? text : null;
}

export function address(text) {
  if (!text.startsWith('https://') || /[ <>"]/.test(text) || !URL.canParse(text)) return null;
  const { hostname, username, password } = new URL(text);
  return hostname && !username && !password ? text : null;
}

/** As a reader counts letters. */
export const length = text => segmenter ? [...segmenter.segment(text)].length : [...text].length;

/** The part of an address that stands for a name. */
export const slug = name => name.toLowerCase()
  .replace(/[æäøöåđŋŧ]/g, letter => LETTERS[letter])
  .normalize('NFD').replace(/\p{M}+/gu, '')
  .replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');

export const isSlug = text => /^(?!(?:con|prn|aux|nul|(?:com|lpt)\d)$)(?=.{1,200}$)[a-z\d]+(-[a-z\d]+)*$/.test(text);

/** The list that an id stands in, of so many. */
export const listOf = (id, lists) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt()) % 65521, 0) % lists;

/** Finds the name of a kommune by any of its names, and its number. */
export function finder(kommuner) {
  const plain = text => text.trim().replaceAll('–', '-').replaceAll(' - ', '-').replace(FORMS, '').toLowerCase();
  const known = new Map(Object.entries(kommuner).flatMap(([name, others]) => [name, ...others].map(other => [plain(other), name])));
  return text => known.get(plain(text));
}

/** Kroner as the program prints them. */
export const kroner = number => `${number}`.replace(/\B(?=(\d{3})+$)/g, '\u00A0') + '\u00A0kr';
