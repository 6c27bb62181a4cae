// Numbers that lead to a person: the program's NumberFinder.

const DASH = '-\\u2010-\\u2015\\u2212';
const GAPS = [
  [/ (?=\d)/y, ' '], [/[ \t]+(?=\d)/y, '\t'], [/[ \t]*[()][ \t]*(?=\d)/y], [new RegExp(`[ \\t]*[${DASH}][ \\t]*(?=\\d)`, 'y'), '-'],
  [/[ \t]*[•·][ \t]*(?=\d)/y, '·'], [/[./_,:+](?=\d)/y], [new RegExp(`[ \\t]*[${DASH}•·]?[ \\t|•]*\\n?[ \\t|•]*(?=\\d)`, 'y'), '\n'],
];
const BROKEN = /[\n|]/;

/** What labels of people and how to reach them say. */
export const LABELS = /^(?:Email|Phone|Account|Birth|Person|Name|Remark)$/;

/** The word that ends at a place, and the one that begins there. */
export const wordBefore = (text, end) => /(?:\p{L}+-)*\p{L}+$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0] ?? '';
export const wordAt = (text, start) => /^(?:\p{L}+-)*\p{L}+/u.exec(text.slice(start, start + 60))?.[0] ?? '';
export const skip = (text, at) => at + /^[ \t]*/.exec(text.slice(at, at + 200))[0].length;
export const skipBack = (text, at) => at - /[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))[0].length;
export const list = words => new Set(words.split(' '));

const has = (set, word) => set.has(word.toLowerCase());

/** What words say of what stands beside them. */
export function clues(words) {
  const table = name => words[name].map(([clue, list]) => [clue, list.split(' ')]);
  const whole = new Map(table('whole').flatMap(([clue, list]) => list.map(word => [word, clue])));
  const [stems, endings, between, beforeDates] = [table('stems'), table('endings'), list(words.between), list(words.beforeDates)];

  function of(label) {
    const bare = label.includes('`') ? '' : label.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    if (bare.length < 2 || bare.length > 48) return '';
    return whole.get(bare) ?? stems.find(([, list]) => list.some(stem => bare.startsWith(stem)))?.[0]
      ?? endings.find(([, list]) => list.some(end => bare.length > end.length && bare.endsWith(end)))?.[0] ?? '';
  }

  function ofWord(text, end, word) {
    if (word === 'dato' && text.slice(0, end - 4).endsWith('f.')) return 'Birth';
    if (word.length > 1) return of(word);
    const next = text[end];
    return /[TM]/.test(word) && /[:.]/.test(next) ? 'Phone' : word === 'f' && next === '.' ? 'Birth' : /s/i.test(word) && next === '.' ? 'Identifier' : '';
  }

  function before(text, start, isRole) {
    let [end, strange, last] = [start, 0, ''];
    for (let i = 0; i < 6; i++) {
      end -= signs(text, end);
      const word = wordBefore(text, end);
      if (!word) {
        const [number] = /\d*$/.exec(text.slice(Math.max(0, end - 5), end));
        if (!number || number.length > 4) return '';
        end -= number.length;
        continue;
      }
      const clue = ofWord(text, end, word);
      if (clue) return (clue === 'Birth' ? !i || has(beforeDates, last) : !strange || /Phone|Account/.test(clue)) ? clue : '';
      if (!has(between, word) && !isRole(word) && ++strange > 2) return '';
      end -= word.length;
      last = word;
    }
    return '';
  }

  return { of, before };
}

function signs(text, start) {
  const [found] = new RegExp(`[${DASH}\\s.:/=+(|"'•#]{0,24}$`, 'u').exec(text.slice(Math.max(0, start - 24), start));
  return found.split('\n').length > 3 ? found.split('\n').slice(-3).join('\n').length : found.length;
}

// Groups of digits with only spaces, one sign, or one end of a line, a cell or an item between them.
function phrase(text, start) {
  const groups = [];
  for (let at = start; at >= 0 && groups.length < 32;) {
    const [digits] = /^\d+/.exec(text.slice(at));
    const end = at + digits.length;
    let [next, gap] = [-1, ''];
    for (const [pattern, kind] of GAPS) {
      pattern.lastIndex = end;
      const [found] = pattern.exec(text) ?? [];
      if (!found || (kind === '\n' && !BROKEN.test(found))) continue;
      [next, gap] = [end + found.length, kind === '\n' ? (/[|•]/.test(found) ? '|' : '\n') : kind ?? found.trim()];
      break;
    }
    groups.push({ at, digits, end, gap });
    at = next;
  }
  groups.at(-1).gap = '';
  return groups;
}

const gapAfter = (groups, i) => groups[i]?.gap ?? '';
const isAlone = (groups, { first, last }) => /^[\t|\n]?$/.test(gapAfter(groups, first - 1)) && /^[\t|\n]?$/.test(gapAfter(groups, last));

// The groups from one on that have so many digits together; the shape is their lengths, in hexadecimal.
function form(groups, first, length) {
  let [digits, shape, mark, breaks, last] = ['', '', '', 0, first - 1];
  while (digits.length < length && digits.length + (groups[last + 1]?.digits.length ?? 99) <= length) {
    const gap = digits ? groups[last].gap : '';
    last++;
    digits += groups[last].digits;
    shape += groups[last].digits.length.toString(16);
    if (/[|\n]/.test(gap)) breaks++;
    else if (gap && gap !== mark) mark = mark ? '?' : gap;
  }
  return digits.length === length && { first, last, digits, shape, mark, breaks };
}

const weighed = (digits, weights) => (11 - weights.reduce((sum, weight, at) => sum + weight * digits[at], 0) % 11) % 11 === Number(digits[weights.length]);
const isAccount = digits => weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
const isOrg = digits => weighed(digits, [3, 2, 7, 6, 5, 4, 3, 2]) && /^[89]/.test(digits);
const isBirth = digits => isDated(digits) && weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) && isAccount(digits);

function isDated(digits) {
  const [first, over, year] = [0, 2, 4].map(at => Number(digits.slice(at, at + 2)));
  const month = over - (over > 80 ? 80 : over > 65 ? 65 : over > 40 ? 40 : 0);
  const day = first % 40;
  return first > 0 && first < 72 && month > 0 && month < 13 && day > 0 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] && (month !== 2 || day < 29 || year % 4 === 0);
}

const isDay = two => two >= 1 && two <= 31;
const isMonth = two => two >= 1 && two <= 12;
const isCentury = digits => /^(19|20)/.test(digits);
const isDate = digits => isCentury(digits) && isMonth(digits.slice(4, 6)) && isDay(digits.slice(6)) || isCentury(digits.slice(4)) && isMonth(digits.slice(2, 4)) && isDay(digits.slice(0, 2));
const isYears = digits => isCentury(digits) && isCentury(digits.slice(4));
const isTime = ({ shape, mark, digits }) => /^(44|8)$/.test(shape) && isYears(digits) || /^(224|422)$/.test(shape) && isDate(digits) || shape === '2222' && mark === '?';

/** A function from a text to the numbers in it. */
export function numbers(words, clue, isRole) {
  const shapes = Object.fromEntries(['usual', 'loose', 'account', 'birth', 'date'].map(name => [name, list(words[`${name}Shapes`])]));
  const [money, months, ranges] = [list(words.money), list(words.months), list(words.ranges)];
  const anyOf = names => new RegExp(words[names].split(' ').map(part => part.replace(/[.?]/g, '\\$&')).join('|'), 'i');
  const [phoneBooks, files] = [anyOf('phoneBooks'), anyOf('files')];

  const token = (text, start, end) => /[^\s()[\]<>|"]*$/.exec(text.slice(Math.max(0, start - 200), start))[0] + text.slice(start, end) + /^[^\s()[\]<>|"]*/.exec(text.slice(end, end + 200))[0];
  const isFile = part => files.test(part) && !part.includes('://');

  function isAmount(text, end) {
    const at = skip(text, end);
    if (/^(?:,-|,–|,00|%)/.test(text.slice(at, at + 3))) return true;
    const word = wordAt(text, at);
    return has(money, word) && !/^[ \t.:]*\d/.test(text.slice(at + word.length, at + word.length + 20));
  }

  function isGlued(text, start, end) {
    const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
    const isDecimal = before === ',' && /\d/.test(text[start - 2] ?? '') || /^,\d{1,2}(?!\d)/.test(text.slice(end, end + 5));
    const isOfFile = (before === '_' || after === '_') && isFile(token(text, start, end));
    return isDecimal || /[\p{L}\p{Nd}#§$€]/u.test(before) || /\p{L}/u.test(after) || !isOfFile && (/[_\\]/.test(before) || after === '_');
  }

  function isInAddress(text, start, end) {
    const part = token(text, start, end);
    if (phoneBooks.test(part)) return false;
    if (/:\/\/|www\.|doi:/i.test(part)) return true;
    const slashes = value => value.split('/').length;
    return slashes(part) > slashes(text.slice(start, end)) && !isFile(part) && !part.split('/').every(side => /\d{8}\D*$/.test(side));
  }

  const elsewhere = (text, start, end) => isGlued(text, start, end) || isAmount(text, end) || isInAddress(text, start, end);

  function id(groups, i, text, said) {
    const long = form(groups, i, 13);
    const bounds = ({ first, last }) => [groups[first].at, groups[last].end];
    if (long && /NO[ \t]*$/i.test(text.slice(Math.max(0, long && groups[i].at - 10), groups[i].at)) && isAccount(long.digits.slice(2))) return ['Account', long.last];
    if (long && /^(2245|22432|85)$/.test(long.shape) && long.breaks < 2 && isCentury(long.digits.slice(4))) {
      const eleven = long.digits.slice(0, 4) + long.digits.slice(6);
      if (isBirth(eleven)) return ['BirthNumber', long.last];
      if (isDated(eleven) && (said === 'Birth' || long.mark === '?' && gapAfter(groups, i + 2) === '-')) return ['BirthPattern', long.last];
    }
    const short = form(groups, i, 11);
    const kind = short && !(short.shape === 'b' && gapAfter(groups, i - 1) === '.') && idKind(groups, short, said, text, bounds(short));
    if (kind) return [kind, short.last];
    const [one, two, three] = [0, 1, 2].map(n => groups[i + n]?.digits.length);
    if (said === 'Account' && one === 4 && two === 2 && three > 2 && three < 6 && gapAfter(groups, i + 1) !== '|') return ['Account', i + 2];
    return said === 'Birth' && one === 5 && isAlone(groups, { first: i, last: i }) ? ['BirthPattern', i] : null;
  }

  function idKind(groups, it, said, text, [start, end]) {
    const isLikely = it.breaks < 2 || /^(425|1{11})$/.test(it.shape);
    const alone = isAlone(groups, it);
    if (isBirth(it.digits) && (isLikely && (alone || shapes.birth.has(it.shape)) || said === 'Birth')) return 'BirthNumber';
    if (isGlued(text, start, end)) return null;
    if (said === 'Account' || it.shape === '425' && it.mark === '.' && isLikely) return 'Account';
    const account = isLikely && shapes.account.has(it.shape) && (/^(b|425)$/.test(it.shape) || alone) && isAccount(it.digits);
    const dated = isLikely && (shapes.birth.has(it.shape) || said === 'Birth') && isDated(it.digits);
    if (!account && !dated || /Identifier|Amount/.test(said) || isAmount(text, end) || isInAddress(text, start, end)) return null;
    return account ? 'Account' : 'BirthPattern';
  }

  const isRange = (text, end) => {
    const at = skip(text, end);
    return new RegExp(`[${DASH}]`).test(text[at] ?? '') || has(ranges, wordAt(text, at));
  };

  function birthDate(groups, i, text, said) {
    if (said !== 'Birth') return null;
    for (const length of [8, 7, 6, 5, 4]) {
      const it = form(groups, i, length);
      const [day, month] = !it ? [] : it.first === it.last ? [it.digits.slice(0, 2), it.digits.slice(2, 4)] : [groups[i].digits, groups[i + 1].digits];
      if (it && !it.breaks && shapes.date.has(it.shape) && isAlone(groups, it) && isDay(day) && isMonth(month) && !isRange(text, groups.at(-1).end)) return ['BirthDate', it.last];
    }
    const { at, digits, end } = groups[i];
    if (digits.length > 2 || i !== groups.length - 1 || text[end] !== '.') return null;
    const start = skip(text, end + 1);
    const month = wordAt(text, start);
    const [year] = /^[ \t]*(?:\d{4}|\d\d)(?!\d)|/.exec(text.slice(start + month.length, start + month.length + 10));
    const till = start + month.length + year.length;
    return has(months, month) && !isRange(text, till) ? ['BirthDate', i, [at, till]] : null;
  }

  const number = ({ digits }) => Number(digits);

  function isCount(groups, { first, last }) {
    const part = groups.slice(first, last + 1).map(number);
    const step = part[1] - part[0];
    return Math.abs(step) === 1 && part.every((value, i) => !i || value - part[i - 1] === step);
  }

  function wholeRun(groups, first) {
    const gap = gapAfter(groups, first);
    let [start, end] = [first, first + 4];
    while (start > 0 && groups[start - 1].digits.length === 2 && gapAfter(groups, start - 1) === gap) start--;
    while (groups[end]?.digits.length === 2 && gapAfter(groups, end - 1) === gap) end++;
    const isBeforeAmount = groups[end]?.digits.length === 3 && gapAfter(groups, end - 1) === gap && form(groups, end, 8).shape !== '323';
    return (end - first - (isBeforeAmount ? 1 : 0)) % 4 === 0 && ((first - start) % 4 === 0 || groups[first - 1]?.digits === '47');
  }

  function isReference(groups, i) {
    const [before, after] = [gapAfter(groups, i - 1), gapAfter(groups, i)];
    return before === '.' || after === '.' || /[-/]/.test(before) && groups[i - 1].digits.length < 5 || /[-/]/.test(after) && groups[i + 1].digits.length < 5;
  }

  function isUsual(groups, it) {
    if (it.mark === '?' && gapAfter(groups, it.first) !== ')') return false;
    if (it.shape === '8') return !isDate(it.digits) && !isYears(it.digits) && !it.digits.endsWith('000') && !isReference(groups, it.first);
    return !/[+,]/.test(it.mark) && (it.shape !== '2222' || wholeRun(groups, it.first) && !isCount(groups, it));
  }

  function isLoose(groups, it) {
    const { shape, mark, digits, first, last } = it;
    return isAlone(groups, it)
      && (/^[ )]?$/.test(mark) || mark === '-' && /^(44|332|233|1{8})$/.test(shape) || mark === '.' && /^1{8}$/.test(shape) || mark === '?' && gapAfter(groups, first) === ')')
      && (shape !== '233' || /^[49].*[^0]$/.test(digits)) && (!/^1{8}$/.test(shape) || !isCount(groups, it))
      && !groups.slice(first, last + 1).some(group => group.digits.length === 4 && isCentury(group.digits) || group.digits.length > 3 && group.digits.endsWith('00'));
  }

  const isOdd = part => part.length > 1 && !(part[0].digits.length < 4 && part.slice(1).every(({ digits }) => digits.length === 3));

  function isWhole(groups, it) {
    if (!it.breaks) return true;
    const at = groups.findIndex(({ gap }, i) => i >= it.first && /[|\n]/.test(gap));
    return it.breaks === 1 && isAlone(groups, it) && (groups[at].gap === '\n' || isOdd(groups.slice(it.first, at + 1)) || isOdd(groups.slice(at + 1, it.last + 1)));
  }

  function shaped(groups, first) {
    const it = /^[2-9]/.test(groups[first]?.digits ?? '') && form(groups, first, 8);
    const isLike = it && (shapes.usual.has(it.shape) ? isUsual(groups, it) : shapes.loose.has(it.shape) && isLoose(groups, it));
    return isLike && isWhole(groups, it) ? it.last : -1;
  }

  function foreign(groups, i) {
    let [last, length, amount] = [i, groups[i].digits.length, groups[i].digits.length < 4];
    for (let next = groups[i + 1]; next && next.digits.length < 9 && length + next.digits.length < 16 && !/[\t|]/.test(groups[last].gap); next = groups[last + 1]) {
      last++;
      length += next.digits.length;
      amount &&= next.digits.length === 3;
    }
    return length < 8 || amount && length < 10 ? -1 : last;
  }

  function international(groups, i, text) {
    const { at, digits } = groups[i];
    const start = skipBack(text, at);
    const hasPlus = text[start - 1] === '+' && !/[\p{L}\d]/u.test(text[start - 2] ?? ' ');
    if (hasPlus && digits.startsWith('47') || digits.startsWith('0047') || digits === '00' && groups[i + 1]?.digits.startsWith('47')) {
      const country = hasPlus ? 2 : 4;
      const it = form(groups, i, country + 8) || (groups[i + 1]?.digits === '0' || groups[i + 2]?.digits === '0') && form(groups, i, country + 9);
      return it ? it.last : -1;
    }
    const isGlued = /[\p{L}\d]/u.test(text[at - 1] ?? ' ');
    const isLong = digits.startsWith('00') && !isGlued && (/^.{4,5}$|^.{10,}$/.test(digits) || digits.length === 2 && groups[i + 1]?.digits.length === 2);
    return hasPlus && start === at || isLong ? foreign(groups, i) : -1;
  }

  function labelled(groups, i) {
    const { digits } = groups[i];
    for (const start of /^(00)?47$/.test(digits) && groups[i + 1] ? [i + 1, i] : [i]) {
      const it = form(groups, start, 8);
      if (it && /^[2-9]/.test(it.digits) && !isTime(it)) return it.last;
    }
    return /^0.{4}$|^47.{8}$/.test(digits) ? i : -1;
  }

  function national(groups, i, text) {
    const { digits, at } = groups[i];
    let last = /^(00)?47$/.test(digits) ? shaped(groups, i + 1) : -1;
    if (last < 0) last = shaped(groups, i);
    if (last < 0 && /^47[2-9]\d{7}$/.test(digits)) last = i;
    return last < 0 || elsewhere(text, at, groups[last].end) ? -1 : last;
  }

  function phone(groups, i, text, said) {
    let last = international(groups, i, text);
    if (last < 0) last = said === 'Phone' ? labelled(groups, i) : /Identifier|Amount|OrgNumber|Account|Birth/.test(said) ? -1 : national(groups, i, text);
    return last < 0 ? null : ['Phone', last];
  }

  function org(groups, i, text, said) {
    const it = !/Identifier|Amount/.test(said) && form(groups, i, 9);
    if (!it || it.breaks) return null;
    const isGrouped = it.shape === '333' && it.mark === ' ' && isAlone(groups, it) && /^[89]/.test(it.digits) && !it.digits.endsWith('00');
    const isPart = /[-.]/.test(gapAfter(groups, i - 1)) || /[-.]/.test(gapAfter(groups, it.last));
    return (said === 'OrgNumber' || it.shape === '9' || isGrouped) && !isOrg(it.digits) && !isPart && !elsewhere(text, groups[i].at, groups[it.last].end) ? ['OrgNumber', it.last] : null;
  }

  // What tables say of their cells is in order.
  return function find(text, cells) {
    const found = [];
    let next = 0;
    for (let at = text.search(/\d/), rest = 0; at >= 0; at = rest + text.slice(rest).search(/\d|$/), at = at < text.length ? at : -1) {
      const groups = phrase(text, at);
      rest = groups.at(-1).end;
      while (cells[next]?.end <= at) next++;
      const isbn = form(groups, 0, 13);
      for (let i = isbn && /^97[89]/.test(isbn.digits) ? groups.length : 0; i < groups.length;) {
        const start = groups[i].at;
        let said = clue.before(text, start, isRole);
        for (let c = next; cells[c]?.start <= start; c++) if (start < cells[c].end) said = cells[c].clue;
        const hit = id(groups, i, text, said) ?? birthDate(groups, i, text, said) ?? phone(groups, i, text, said) ?? org(groups, i, text, said);
        if (hit) {
          const [kind, last, bounds] = hit;
          found.push([kind, ...bounds ?? [start, groups[last].end]]);
          i = last + 1;
          continue;
        }
        const { length } = groups[i++].digits;
        while (length < 4 && groups[i]?.digits.length === 3 && /[ .]/.test(gapAfter(groups, i - 1))) i++;
      }
    }
    return found;
  };
}
