// Names of people, and what stands beside the labels of contact tables: the program's NameFinder, LabelFinder and ContactTable.

import { list, skip, skipBack, wordAt, wordBefore } from './tall.mjs';

const CAPITAL = /(?<![\p{L}\p{Nd}\-'’])\p{Lu}/gu;
const LABELS = /^(?:Email|Phone|Account|Birth|Person|Name|Remark)$/;
const DASHES = /[-\u2010-\u2015\u2212]/;
const SURE_LABEL = /^[\s\-*+•>#|"'_\d.)([{]*/;

/** What the words of the program make of words: roles, cues, names. */
export function names(words, clue, known) {
  const lists = Object.fromEntries(['before', 'withColon', 'roleHeads', 'nameHeads', 'contactHeads', 'closings', 'also', 'being', 'at', 'particles', 'works', 'sure', 'doubtful', 'common', 'fields', 'nothing'].map(name => [name, list(words[name])]));
  const [roles, inflections, nounEndings, surnames] = ['roles', 'inflections', 'nounEndings', 'surnames'].map(name => words[name].split(' '));
  const organisations = list(`${words.organisations} ${words.things}`);
  const longEndings = words.organisations.split(' ').filter(word => word.length > 3);
  const familiar = new Set(words.familiar.split('|'));
  const pairs = new Map(words.pairs.map(([second, first]) => [second, list(first)]));
  const has = (name, word) => word !== '' && lists[name].has(word.toLowerCase());

  const isRole = word => {
    const lower = word.toLowerCase();
    return roles.some(role => lower.includes(role) && inflections.includes(lower.slice(lower.lastIndexOf(role) + role.length)));
  };
  const isSingularRole = word => roles.some(role => word.toLowerCase().endsWith(role));
  const isLabel = word => LABELS.test(clue.of(word));
  const isPassedOver = word => isRole(word) || has('before', word) || has('withColon', word) || isLabel(word);
  const isSurname = name => surnames.some(end => name.length > end.length + 1 && name.endsWith(end));
  const isOrganisation = word => organisations.has(word.toLowerCase()) || longEndings.some(end => word.toLowerCase().endsWith(end));
  const isThing = word => /-\p{Ll}[^-]*$/u.test(word) || nounEndings.some(end => word.length > end.length + 1 && word.endsWith(end));
  const isFamiliar = name => familiar.has(name.toLowerCase()) || familiar.has(name.toLowerCase().replace(/s$/, ''));
  const isFirstName = word => !known.has(word.toLowerCase()) && (has('sure', word) || has('sure', /^(.+?)-\p{Lu}/u.exec(word)?.[1] ?? ''));

  function isAbbreviation(word) {
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    return !/[-'’]/.test(word) && !word.startsWith('Mc') && (capitals === word.length ? word.length < 7 : capitals > 1);
  }

  function isKnown(word) {
    const lower = word.toLowerCase();
    const either = part => known.has(part) || lists.common.has(part);
    if (either(lower) || isAbbreviation(word)) return true;
    const hyphen = word.indexOf('-');
    return hyphen > 0 ? isKnown(word.slice(0, hyphen)) && isKnown(word.slice(hyphen + 1)) : lower.endsWith('s') && either(lower.slice(0, -1));
  }

  function wordEnd(text, start) {
    const [word] = /^(?:\p{L}|[-'’](?=\p{L}))*/u.exec(text.slice(start, start + 200));
    return start + word.length + (word.length === 1 && text[start + 1] === '.' ? 1 : 0);
  }

  const skipSpace = (text, at) => {
    const next = skip(text, at);
    return text[next] === '\n' ? skip(text, next + 1) : next;
  };

  function nextWord(text, end, mayWrap) {
    let next = mayWrap ? skipSpace(text, end) : skip(text, end);
    if (next === end) return -1;
    const particle = wordAt(text, next);
    if (!/^\p{Lu}/u.test(particle) && has('particles', particle)) next = skipSpace(text, next + particle.length);
    return /\p{Lu}/u.test(text[next] ?? ' ') ? next : -1;
  }

  function run(text, start) {
    let [count, skipped, from, end] = [0, '', start, start];
    const first = wordEnd(text, start);
    if (nextWord(text, first, true) < 0) return { start, end: first, count: 1, skipped, skippedAt: start };
    let skippedAt = start;
    for (let at = start; at >= 0;) {
      const over = wordEnd(text, at);
      const word = text.slice(at, over);
      if (isPassedOver(word)) {
        if (count > 1) break;
        [count, skipped, skippedAt] = [0, word, at];
        at = nextWord(text, over, true);
        [from, end] = [at < 0 ? over : at, over];
        continue;
      }
      count++;
      end = over;
      at = nextWord(text, over, count < 2);
    }
    return { start: from, end, count, skipped, skippedAt };
  }

  function* wordsOf(text, { start, end }) {
    for (let at = start; at < end;) {
      const over = Math.max(at + 1, wordEnd(text, at));
      let next = over;
      while (next < end && !/\p{L}/u.test(text[next])) next++;
      yield [text.slice(at, over), at, next];
      at = next;
    }
  }

  function isUnknown(text, it) {
    let unknown = false;
    for (const [word] of wordsOf(text, it)) {
      if (isOrganisation(word) || isThing(word)) return false;
      unknown ||= /^\p{Lu}/u.test(word) && word.replace(/\.$/, '').length > 1 && !isKnown(word);
    }
    return unknown && !isOrganisation(wordAt(text, skipSpace(text, it.end)));
  }

  function firstName(text, it) {
    for (const [word, at, next] of wordsOf(text, it)) {
      if (next >= it.end || /^.\p{Lu}/u.test(word) || isFamiliar(text.slice(at, wordEnd(text, next)))) continue;
      if (isFirstName(word) || has('doubtful', word) && isSurname(text.slice(next, it.end))) return at;
    }
    return -1;
  }

  const isReference = (text, { end }) => /^[ (,]{1,3}(?:19|20)\d\d/.test(text.slice(end, end + 8));

  const isLineStart = (text, start) => {
    const at = skipBack(text, start);
    return !at || text[at - 1] === '\n';
  };

  function backOver(text, start) {
    let [found] = /[\s:,(/"[•!.\u2010-\u2015\u2212-]*$/.exec(text.slice(Math.max(0, start - 12), start));
    if (found.split('\n').length > 3) found = found.split('\n').slice(-3).join('\n');
    const mark = /(\S)\s*$/.exec(found)?.[1] ?? '';
    const end = start - found.length;
    const word = wordBefore(text, end);
    const isFar = found.split('\n').length > 2 && !has('closings', word);
    return isFar || /[!.]/.test(mark) && !(/^v$/i.test(word) || has('before', word) || isRole(word)) ? [start, mark] : [end, mark];
  }

  function hasRoleBefore(text, end, mustBeAt) {
    for (let i = 0; i < 6; i++) {
      end = skipBack(text, end);
      const word = wordBefore(text, end);
      if (!word) return false;
      if (isRole(word) || has('contactHeads', word)) return !mustBeAt || has('at', wordAt(text, skip(text, end)));
      end -= word.length;
    }
    return false;
  }

  function announces(text, start) {
    const [end, mark] = backOver(text, start);
    const word = wordBefore(text, end);
    if (isRole(word) || has('before', word) || mark === '/' && /^v$/i.test(word) || mark === ':' && has('withColon', word) || word === 'Av' && isLineStart(text, end - 2)) return true;
    let before = skipBack(text, end - word.length);
    let previous = wordBefore(text, before);
    if (has('also', previous)) {
      before = skipBack(text, before - previous.length);
      previous = wordBefore(text, before);
    }
    const first = pairs.get(word.toLowerCase());
    if (first) return first.has(previous.toLowerCase()) || /avtalen?$/i.test(previous);
    return has('being', word) && hasRoleBefore(text, before, false) || mark === ',' && hasRoleBefore(text, end, true);
  }

  function announcesSingle(text, start, isFirst) {
    const [end, mark] = backOver(text, start);
    const word = wordBefore(text, end);
    return isRole(word) && /^:?$/.test(mark) || isFirst && (has('before', word) || word === 'til' && /^[Tt]akk$/.test(wordBefore(text, skipBack(text, end - 3))));
  }

  function follows(text, end, isLine) {
    const at = skip(text, end);
    if (at >= text.length) return false;
    if (text[at] === '\n' && isLine) return isSingularRole(wordAt(text, skip(text, at + 1)));
    const isApart = /[,(|]/.test(text[at]) || DASHES.test(text[at]);
    let next = isApart ? skip(text, at + 1) : at;
    if (wordAt(text, next) === 'som') next = skip(text, next + 3);
    const isBeing = wordAt(text, next) === 'er';
    return (isApart || isBeing) && isSingularRole(wordAt(text, isBeing ? skip(text, next + 2) : next));
  }

  function isApart(text, { start, end }) {
    let from = skipBack(text, start);
    while (from > 0 && (text[from - 1] === '•' || DASHES.test(text[from - 1]))) from = skipBack(text, from - 1);
    return (!from || /[\n|[]/.test(text[from - 1])) && /^(?:$|[\n|\],])/.test(text.slice(skip(text, end), skip(text, end) + 1));
  }

  function isOfWork(text, { start, end }) {
    if (text[start - 1] === '"' && text[end] === '"') return true;
    for (let at = start; at > 0 && start - at < 70;) {
      if (/[.!?]/.test(text[at - 1]) || text[at - 1] === '\n' && at > 1 && text[at - 2] !== 'v') return false;
      const word = wordBefore(text, at);
      if (has('works', word)) return true;
      at -= Math.max(1, word.length);
    }
    return false;
  }

  function isBeside(text, { start, end }, [, from, to]) {
    const between = from >= end ? text.slice(end, from) : to <= start ? text.slice(to, start) : '\n';
    return between.length <= 14 && !between.includes('\n');
  }

  function name(text, at, it, isNext, field) {
    const first = firstName(text, it);
    const { skipped } = it;
    if (first < 0 && !(it.count > 1 && it.count < 5) && !skipped) return null;
    const label = skipped !== '' && isLabel(skipped);
    const kind = label && isLineStart(text, it.skippedAt) ? 'Label' : 'Name';
    const isAnnounced = skipped ? !label || kind === 'Label' || isRole(skipped)
      : announces(text, at) || follows(text, it.end, isLineStart(text, at)) || has('fields', field) || isSurname(text.slice(it.start, it.end)) && isApart(text, it);
    const isTold = isAnnounced || isNext || first >= 0 && !isOfWork(text, it);
    return isTold && isUnknown(text, it) && !isReference(text, it) && (isAnnounced || !isFamiliar(text.slice(it.start, it.end)))
      ? [kind, isAnnounced || first < 0 ? it.start : first, it.end] : null;
  }

  function single(text, it) {
    const word = text.slice(it.start, it.end);
    const isFirst = isFirstName(word);
    const isLast = !isFirst && isSurname(word) && !isKnown(word);
    if (!isFirst && text[it.end] === ',' && (isLast || announces(text, it.start))) {
      const next = skip(text, it.end + 1);
      const other = /\p{Lu}/u.test(text[next] ?? ' ') && run(text, next);
      if (other && other.count === 1 && isFirstName(text.slice(other.start, other.end)) && !isReference(text, other)) return ['Name', it.start, other.end];
    }
    return (isFirst || isLast) && announcesSingle(text, it.start, isFirst) && isUnknown(text, it) && !isReference(text, it) ? ['Name', it.start, it.end] : null;
  }

  function find(text, contacts, field) {
    const found = [];
    let [contact, rest] = [0, 0];
    for (const { index: at } of text.matchAll(CAPITAL)) {
      if (at < rest) continue;
      const it = run(text, at);
      while (contacts[contact]?.[2] + 14 < it.start) contact++;
      const last = found.at(-1)?.[2] ?? -9;
      const isNext = it.start - last < 8 && /^[ \n]*(?:,|og|&|\/|\+|samt)[ \n]*$/i.test(text.slice(last, it.start)) || contacts[contact] && isBeside(text, it, contacts[contact]);
      const hit = it.count > 1 ? name(text, at, it, isNext, field) : single(text, it);
      if (hit) found.push(hit);
      rest = Math.max(it.end, at + 1, hit?.[2] ?? 0);
    }
    return found;
  }

  // Names in addresses of people's own pages and of pictures.
  function inAddresses(text) {
    const found = [];
    const [pages, pictures] = ['pages', 'pictures'].map(name => new RegExp(words[name].split(' ').map(part => part.replace(/[./]/g, '\\$&')).join('|'), 'gi'));
    const add = start => {
      const rest = text.slice(start, start + 60);
      const [all, first, second] = /^(\p{L}+)[-_.](\p{L}{3,})/u.exec(rest) ?? [];
      if (!all) return;
      const after = rest.slice(all.length);
      const isEnd = !/^[\p{L}\d_-]/u.test(after) || /^.\d/.test(after);
      if (isEnd && isFirstName(first) && !isKnown(second) && !isOrganisation(second) && !isFamiliar(`${first} ${second}`)) found.push(['Name', start, start + all.length]);
    };
    for (const { 0: page, index } of text.matchAll(pages)) add(index + page.length);
    for (const { index } of text.matchAll(pictures)) add(index - /[\p{L}\d_-]*$/u.exec(text.slice(Math.max(0, index - 60), index))[0].length);
    return found;
  }

  // Whether a value is what its label asks for.
  function isName(text, [start, end], mayBeSingle) {
    const within = text.slice(0, end);
    CAPITAL.lastIndex = start;
    const at = CAPITAL.exec(within)?.index ?? -1;
    if (at < 0) return false;
    const it = run(within, at);
    const isSingle = it.count === 1 && (mayBeSingle && at === start && it.end === end || at === start && isFirstName(text.slice(it.start, it.end)));
    return (it.count > 1 && it.count < 5 || isSingle) && isUnknown(within, it);
  }

  function tells(text, value, said) {
    const [start, end] = value;
    const word = text.slice(start, end).split(' ')[0];
    const isAddress = word.includes('@') || /^\p{L}.*[._]/u.test(word.replace(/\.+$/, '')) && !/\.(?:no|com|org|net|edu|eu|info|se|dk|fi|is|uk|de|png|jpg|pdf)$/i.test(word.replace(/\.+$/, ''));
    const digits = /^[+(]?(\d(?:[\d \t().\-–/]*\d)?)/.exec(text.slice(start, end))?.[1] ?? '';
    const isTime = /^(?:[01]?\d|2[0-4])[.:]\d/.test(digits);
    const isNumber = digits.replace(/\D/g, '').length > 3 && !isTime;
    if (said === 'Remark') return true;
    if (said === 'Name') return isName(text, value, false);
    return isNumber || isAddress || isName(text, value, said === 'Person');
  }

  const isEmpty = value => {
    if (/^[>|][+\-\d >|]*$/.test(value)) return true;
    const bare = value.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    return !bare || has('nothing', bare);
  };

  function trimmed(text, start, end) {
    const value = text.slice(start, end);
    const from = start + /^[ \t*_"',;|:–—•}{[\]()-]*/.exec(value)[0].length;
    const to = end - /[ \t*_"',;|:–—•}{[\]()-]*$/.exec(value)[0].length;
    return to > from && !isEmpty(text.slice(from, to)) ? [from, to] : null;
  }

  const lineEnd = (text, at) => at + /^[^\n]*/.exec(text.slice(at, at + 300))[0].length;

  function valueEnd(text, start) {
    const end = lineEnd(text, start);
    for (const { index } of text.slice(start, end).matchAll(/:/g)) {
      const at = skipBack(text, start + index);
      const word = wordBefore(text, at);
      if (at - word.length > start && isLabel(word)) return at - word.length;
    }
    return end;
  }

  function labelBefore(text, end) {
    const from = Math.max(0, end - 60);
    const line = text.slice(from, end).split('\n').at(-1);
    const start = end - line.length;
    const label = line.replace(SURE_LABEL, '').replace(/[ *_"']+$/, '');
    const said = (!start || text[start - 1] === '\n') && label ? clue.of(label) : '';
    if (LABELS.test(said)) return said;
    const word = wordBefore(text, skipBack(text, end));
    const inside = word.length > 1 ? clue.of(word) : '';
    return LABELS.test(inside) && !/Name|Remark/.test(inside) ? inside : '';
  }

  function labels(text) {
    const found = [];
    for (const { index } of text.matchAll(/:(?![/:])/g)) {
      const said = labelBefore(text, index);
      const value = said && trimmed(text, index + 1, valueEnd(text, index + 1));
      if (value && tells(text, value, said)) found.push(['Label', ...value]);
    }
    for (const { index } of text.matchAll(/(?<=^[^\n]{0,40})merkes(?! *:)/gim)) {
      const at = index + 6;
      const line = text.slice(0, at).split('\n').at(-1).replace(SURE_LABEL, '');
      const value = line.length > 6 && clue.of(line) === 'Remark' && trimmed(text, at, lineEnd(text, at));
      if (value) found.push(['Label', ...value]);
    }
    return found;
  }

  function headOf(cell) {
    return has('roleHeads', cell) ? 'Role' : has('nameHeads', cell) ? 'Anyone' : has('contactHeads', cell) || isRole(wordBefore(cell, cell.length)) ? 'Contact' : '';
  }

  function clueOf(header) {
    let said = clue.of(header);
    for (const word of header.match(/(?:\p{L}+-)*\p{L}+/gu)?.reverse() ?? []) said ||= word.length > 1 ? clue.of(word) : '';
    return said;
  }

  const RULE = /^[|:\- ]*$/;

  /** What stands in tables, and what they say of the numbers in their cells. */
  function tables(text) {
    const [found, cells] = [[], []];
    let columns = [];
    let start = 0;
    let wasRow = false;
    const lines = text.split('\n');
    lines.forEach((line, nr) => {
      const next = lines[nr + 1] ?? '';
      const at = start;
      start += line.length + 1;
      if (!line.includes('|')) {
        wasRow = false;
        return;
      }
      if (RULE.test(line) && line.includes('-') && wasRow === 'head') {
        wasRow = 'body';
        return;
      }
      const row = split(line, at);
      const isHeader = RULE.test(next) && next.includes('-') && next.includes('|');
      if (isHeader) columns = classify(text, row);
      else if (wasRow !== 'body') columns = [];
      else row.forEach((cell, i) => column(text, cell, columns[i], found, cells));
      begin(text, row, isHeader, found, cells);
      wasRow = isHeader ? 'head' : 'body';
    });
    return [found, cells.sort((a, b) => a.start - b.start)];
  }

  function split(line, at) {
    const lead = /^[ \t]*\|?[ \t]*/.exec(line)[0].length;
    let from = lead;
    return line.slice(lead).split('|').slice(0, 16).filter((cell, i, all) => cell || i < all.length - 1).map(cell => {
      const begin = at + from + /^[ \t]*/.exec(cell)[0].length;
      const end = at + from + cell.replace(/[ \t:]+$/, '').length;
      from += cell.length + 1;
      return [begin, Math.max(begin, end)];
    });
  }

  function classify(text, row) {
    const columns = row.map(([start, end]) => text.slice(start, end)).map(cell => ({ said: clueOf(cell), head: headOf(cell) }));
    const hasPeople = columns.some(({ said, head }) => /Role|Contact/.test(head) || /Phone|Email|Person|Account|Birth/.test(said));
    return columns.map(it => it.head === 'Anyone' && !hasPeople ? { ...it, head: '' } : it);
  }

  function column(text, [start, end], { said, head } = {}, found, cells) {
    if (start === end || isEmpty(text.slice(start, end))) return;
    if (said) cells.push({ start, end, clue: said });
    if (LABELS.test(said) && said !== 'Name' && tells(text, [start, end], said)) found.push(['Label', start, end]);
    else if (/Anyone|Contact/.test(head) && isName(text, [start, end], false)) found.push(['Name', start, end]);
  }

  function begin(text, row, isHeader, found, cells) {
    if (row.length < 2) return;
    const said = clue.of(text.slice(...row[0]));
    if (LABELS.test(said)) {
      for (const [start, end] of row.slice(1)) {
        const value = text.slice(start, end);
        cells.push({ start, end, clue: said });
        if (!isEmpty(value) && (isHeader ? isName(text, [start, end], false) : !isLabel(value) && tells(text, [start, end], said))) found.push(['Label', start, end]);
      }
      return;
    }
    for (const i of [0, 1]) if (isRole(text.slice(...row[i])) && isName(text, row[1 - i], false)) found.push(['Name', ...row[1 - i]]);
  }

  return { isRole, find, inAddresses, labels, tables };
}
