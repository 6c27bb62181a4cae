// A text as the one who reads the page sees it: the program's PlainReader. Each step exchanges what a pattern finds, and remembers where every character came from.

const DECODED = /\\(?=[@.()\-+[\]_:\n])|&(?:#x([\da-f]{1,6})|#(\d{1,6})|([a-z]{3,14}));|%([2-7][\da-f])|[\u00A0\u202F\u205F\u3000\u2000-\u200A]|[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u2060-\u2064\uFE0E\uFE0F\uFEFF]|[\u2024\u3002\uFE52\uFF61]|[«»“”„]|[\uFF01-\uFF5E\uFE6B\u2460-\u2468\u24EA\u0660-\u0669\u06F0-\u06F9]|\uD835[\uDFCE-\uDFFF]/gi;
const LINE = /^([ \t>]*)(?:([-*+])(?=[ \t]|$)|(\d{1,3}[.)])(?=[ \t]|$))?(.*)$/gm;
const TAG = /<!--[^]{0,990}?-->|<\/?([a-z]{1,10})\b[^>\n@]{0,76}>/gi;
const MARK = /\*+|_+|~~+|`+/g;
const DIGITS = /(?<![\p{L}\d])[OoIl]*\d[\dOoIl]*(?!\p{L})(?: [Oo]{2,}(?!\p{L}))*/gu;
const NAMED = { commat: '@', period: '.', plus: '+', nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', hyphen: '-', dash: '-', lpar: '(', rpar: ')', shy: '', zwnj: '', zwj: '', zerowidthspace: '', nobreak: '' };
const TAGS = { '\n': 'br p div li tr ul ol table tbody thead', '|': 'td th', '': 'b i u s em strong span a wbr small sup sub font mark code del ins abbr' };
const SEEN = new Map(Object.entries(TAGS).flatMap(([seen, names]) => names.split(' ').map(name => [name, seen])));

/** What is seen of a text, and from where to where each of its characters stands in it. */
export function plain(source) {
  let read = { text: source, from: null, to: null };
  let inList = false;
  let empty = true;
  read = swap(read, LINE, ([line, lead, bullet, number, rest]) => {
    const item = bullet || (number && (inList || empty || /^1[.)]/.test(number)) && number);
    inList = Boolean(item || (inList && (lead || !line)));
    empty = !line;
    return lead.replace(/>/g, ' ') + (item ? '•' + ' '.repeat(item.length - 1) : bullet ?? number ?? '') + rest;
  });
  read = swap(read, DECODED, match => decoded(match));
  read = swap(read, TAG, ([tag, name]) => name ? SEEN.get(name.toLowerCase()) : tag.startsWith('<!--') ? '' : undefined);
  read = swap(read, MARK, ({ 0: mark, index, input }) => isMark(mark[0], input[index - 1] ?? ' ', input[index + mark.length] ?? ' ') ? '' : undefined);
  read = swap(read, DIGITS, ([digits]) => /[OoIl]/.test(digits) ? digits.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : undefined);
  return spoken(read);
}

/** From where to where in the source. */
export const place = ({ from, to }, start, end) => from ? [from[start], to[end - 1]] : [start, end];

function swap({ text, from, to }, pattern, by) {
  let [seen, at] = ['', 0];
  const [starts, ends] = [[], []];
  const origin = (i, last) => from ? (last ? to[i] : from[i]) : i + (last ? 1 : 0);
  const keep = end => {
    for (let i = at; i < end; i++) starts.push(origin(i)), ends.push(origin(i, true));
    seen += text.slice(at, end);
  };
  for (const match of text.matchAll(pattern)) {
    const value = by(match);
    const end = match.index + match[0].length;
    if (value === undefined || value === match[0]) continue;
    keep(match.index);
    const even = value.length === match[0].length;
    for (let i = 0; i < value.length; i++) {
      starts.push(origin(even ? match.index + i : match.index));
      ends.push(origin(even ? match.index + i : end - 1, true));
    }
    seen += value;
    at = end;
  }
  if (!at) return { text, from, to };
  keep(text.length);
  return { text: seen, from: starts, to: ends };
}

function decoded([all, hex, number, name, percent]) {
  if (name) return NAMED[name.toLowerCase()];
  if (hex || number) return shown(String.fromCodePoint(Math.min(parseInt(hex ?? number, hex ? 16 : 10), 0xFFFF)));
  return percent ? String.fromCharCode(parseInt(percent, 16)) : shown(all);
}

function shown(char) {
  const code = char.charCodeAt(0);
  if (/[\u00A0\u202F\u205F\u3000\u2000-\u200A]/.test(char)) return ' ';
  if (/[«»“”„]/.test(char)) return '"';
  if (/[\u2024\u3002\uFE52\uFF61]/.test(char)) return '.';
  if (char === '\uFE6B') return '@';
  if (/[\uFF01-\uFF5E]/.test(char)) return String.fromCharCode(code - 0xFEE0);
  if (/[\u2460-\u2468]/.test(char)) return `${code - 0x245F}`;
  if (char === '\u24EA') return '0';
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(char)) return `${code & 15}`;
  if (char.length === 2 && code === 0xD835) return `${(char.charCodeAt(1) - 0xDFCE) % 10}`;
  return /[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u2060-\u2064\uFE0E\uFE0F\uFEFF\\]/.test(char) ? '' : char;
}

// Within a word «_» is a letter, between spaces «*» is a sign, and code that is not about numbers or addresses may be the name of a field.
function isMark(mark, before, after) {
  if (mark === '_') return !(/[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after));
  if (mark === '`') return /[\d@.]/.test(before + after);
  return mark === '~' || !(/\s/.test(before) && /\s/.test(after));
}

// Numbers that are spelled out.

const SMALL = 'null en|én|ein|ett|ei to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const TENS = 'tjue|tyve tretti|tredve førti|førr femti seksti sytti åtti nitti'.split(' ');
const UNITS = SMALL.slice(1, 10);
const value = (words, word) => words.findIndex(forms => forms.split('|').includes(word));
const NUMBER = `(?:(?:${UNITS.join('|')})?hundre(?:og)?(?:(?:${TENS.join('|')})(?:${UNITS.join('|')})?|${SMALL.join('|')})?|(?:${TENS.join('|')})(?:${UNITS.join('|')})?|(?:${UNITS.join('|')})og(?:${TENS.join('|')})|${SMALL.join('|')})`;
const TOKEN = `(?<![\\p{L}\\d])(?:${NUMBER}|\\d{1,4})(?![\\p{L}\\d])`;
const RUN = new RegExp(`${TOKEN}(?:[,\\- \\t\\n]{1,4}${TOKEN})+`, 'giu');

function below100(word) {
  const ten = TENS.flatMap(forms => forms.split('|')).find(form => word.startsWith(form));
  const [unit, tens] = word.split(/og(?=\p{L}{4})/u);
  if (tens) return below100(tens) + value(SMALL, unit);
  return ten ? (value(TENS, ten) + 2) * 10 + (word === ten ? 0 : value(UNITS, word.slice(ten.length)) + 1) : value(SMALL, word);
}

function number(word) {
  if (/^\d/.test(word)) return word;
  const [, times, rest] = /^(.*?)hundre(?:og)?(.*)$/.exec(word) ?? [];
  return `${times === undefined ? below100(word) : (times ? below100(times) : 1) * 100 + (rest ? below100(rest) : 0)}`;
}

function spoken(read) {
  return swap(read, RUN, ([run]) => {
    const words = run.toLowerCase().split(/[,\- \t\n]+/);
    const values = [];
    words.forEach((word, i) => {
      const digits = number(word);
      const isRest = i && /\D/.test(word) && /^[1-9]$/.test(digits) && /^[2-9]0$/.test(values.at(-1)) && /\D/.test(words[i - 1]);
      if (isRest) values[values.length - 1] = values.at(-1)[0] + digits;
      else values.push(digits);
    });
    const length = values.join('').length;
    const isCount = values.every((digits, i) => !i || Number(digits) === Number(values[i - 1]) + 1);
    return length < 8 || length > 13 || isCount || words.filter(word => /\D/.test(word)).length < 2 ? undefined : values.join(' ');
  });
}
