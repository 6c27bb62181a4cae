// Names of people: the program's NameFinder.

import { LABELS, list, skip, skipBack, wordAt, wordBefore } from './numbers.mjs';

const CAPITAL = /(?<![\p{L}\p{Nd}\-'’])\p{Lu}/gu;
const FIRST = new RegExp(CAPITAL, 'u');
const DASHES = /[-\u2010-\u2015\u2212]/;

/** What the words of the program make of words: roles, cues, names. */
export function names(words, clue, known) {
  const lists = Object.fromEntries(['before', 'withColon', 'contactHeads', 'closings', 'also', 'being', 'at', 'particles', 'works', 'sure', 'doubtful', 'common', 'fields'].map(name => [name, list(words[name])]));
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
  const isCue = word => isRole(word) || has('before', word) || has('withColon', word);
  const isPassedOver = word => isCue(word) || isLabel(word);
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
    const kind = /Person|Name/.test(clue.of(skipped)) && isLineStart(text, it.skippedAt) ? 'Label' : 'Name';
    const isAnnounced = skipped ? kind === 'Label' || isCue(skipped)
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

  /** True where a value begins with a name of two words or more, or is a single word that could be one. */
  function isName(text, [start, end], mayBeSingle) {
    const within = text.slice(0, end);
    const at = within.slice(start).search(FIRST) + start;
    if (at < start) return false;
    const it = run(within, at);
    const isSingle = it.count === 1 && (mayBeSingle && at === start && it.end === end || at === start && isFirstName(text.slice(it.start, it.end)));
    return (it.count > 1 && it.count < 5 || isSingle) && isUnknown(within, it);
  }

  return { isRole, isName, find, inAddresses };
}
