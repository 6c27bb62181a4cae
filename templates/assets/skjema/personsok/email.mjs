// E-mail addresses, also those that are written so that a machine should not see them: the program's EmailFinder.

import { list, skip, skipBack, wordAt, wordBefore } from './numbers.mjs';

const SIGNS = /@{1,2}(?!@)|@|(?<![\p{L}\d])(?:krøllalfa|krøllalfaen|alfakrøll|krøll|snabel-a|snabela|alfa|at|a)(?![\p{L}\d])/giu;
const PAIRS = new Set(['()', '[]', '{}', '<>', '**', '__', '--', '``', '""', "''"]);
const UNCOMMON = /[._\d]/;
const LOCAL = /[\p{L}\d][\p{L}\d._+-]{0,63}$/u;

const breakAfter = text => /^[ \t]*(?:(?:[|•][ \t]*)*\n?(?:[ \t]*[|•])*[ \t]*)/.exec(text)[0];
const breakBefore = text => /[ \t]*(?:[|•][ \t]*)*\n?(?:[ \t]*[|•])*[ \t]*$/.exec(text)[0];

/** A function from a text to the addresses in it. */
export function emails(words) {
  const [known, files, ends, dots, platforms] = ['knownEndings', 'fileEndings', 'endingsOfBroken', 'dots', 'platforms'].map(name => list(words[name]));
  const isDomain = text => /.\.[^.]+$/.test(text) && (known.has(text.split('.').at(-1).toLowerCase()) || files.has(text.split('.').at(-1).toLowerCase()));
  const isEnding = label => /^xn--/i.test(label) || /^\p{L}{2,}$/u.test(label) && !files.has(label.toLowerCase());
  const labelAt = (text, at) => /^[\p{L}\d](?:[\p{L}\d]|-(?=[\p{L}\d])){0,63}/u.exec(text.slice(at, at + 70))?.[0] ?? '';

  function local(text, end) {
    const found = LOCAL.exec(text.slice(Math.max(0, end - 64), end))?.[0] ?? '';
    return found.endsWith('.') ? '' : found;
  }

  function broken(text, at) {
    let next = at + breakAfter(text.slice(at, at + 60)).length;
    if (text[next] === '.') next += 1 + breakAfter(text.slice(next + 1, next + 60)).length;
    else if (text[next] === ',' && next === at) next++;
    else return -1;
    const word = wordAt(text, next);
    return /^\p{Ll}/u.test(word) && ends.has(word.toLowerCase()) ? next : -1;
  }

  function nextLabel(text, at, loose) {
    if (/^\.[\p{L}\d]/u.test(text.slice(at, at + 2))) return [at + 1];
    let dot = skip(text, at);
    const open = /[([{\-_<"]/.test(text[dot] ?? ' ');
    if (open) dot = skip(text, dot + 1);
    const word = wordAt(text, dot);
    const spoken = dot > at && dots.has(word.toLowerCase());
    if (!loose || !spoken && text[dot] !== '.') return [-1];
    const after = dot + (spoken ? word.length : 1);
    let next = skip(text, after);
    if (!spoken && !open && dot === at && !/\p{Ll}/u.test(text[next] ?? ' ')) return [-1];
    if (open && !/[)\]}\-_>"]/.test(text[next] ?? ' ')) return [-1];
    if (open) next = skip(text, next + 1);
    return next === after && spoken ? [-1] : [next, true, spoken];
  }

  function domain(text, start, loose) {
    let [at, label, count, spoken, good] = [start, labelAt(text, start), 0, false, null];
    while (label && count < 8) {
      if (count && isEnding(label)) good = { end: at + label.length, spoken, known: known.has(label.toLowerCase()) };
      const end = at + label.length;
      const over = count ? -1 : broken(text, end);
      const [next, isLoose, isSpoken] = over > 0 ? [over] : nextLabel(text, end, loose);
      spoken ||= Boolean(isSpoken);
      count++;
      [at, label] = [next, next < 0 ? '' : labelAt(text, next)];
      if (isLoose && label && !known.has(label.toLowerCase()) && !nextLabel(text, at + label.length, loose)[1]) break;
    }
    return good;
  }

  function address(text, sign, index) {
    const isWord = sign[0] !== '@';
    let [left, right, bracketed] = [index, index + sign.length, false];
    for (;;) {
      const [l, r] = [skipBack(text, left), skip(text, right)];
      if (!PAIRS.has((text[l - 1] ?? '') + (text[r] ?? ''))) break;
      [left, right, bracketed] = [l - 1, r + 1, true];
    }
    const [before, after] = [breakBefore(text.slice(Math.max(0, left - 60), left)).length, breakAfter(text.slice(right, right + 60)).length];
    if (isWord && !bracketed && sign.length < 2) return null;
    const name = local(text, left - before);
    const start = left - before - name.length;
    const to = name && domain(text, right + after, isWord || bracketed || after > 0);
    if (!to || text[start - 1] === '@' || name === 'git') return null;
    if (!isWord && before && !after && !bracketed && platforms.has(name.toLowerCase())) return null;
    const likely = bracketed ? !isWord || sign.length > 1 || to.known
      : !isWord ? !before && !after || to.known
      : sign.length !== 2 || to.known && (to.spoken || UNCOMMON.test(name) && !isDomain(name));
    return likely ? [isWord ? dotted(text, start) : start, to.end] : null;
  }

  // «fornavn punktum etternavn krøllalfa …»
  function dotted(text, start) {
    for (let i = 0; i < 4; i++) {
      const end = skipBack(text, start);
      const word = wordBefore(text, end);
      const name = end < start && dots.has(word.toLowerCase()) ? local(text, skipBack(text, end - word.length)) : '';
      if (!name) break;
      start = skipBack(text, end - word.length) - name.length;
    }
    return start;
  }

  return function find(text) {
    const found = [];
    let last = 0;
    for (const { 0: sign, index } of text.matchAll(SIGNS)) {
      const bounds = index >= last && address(text, sign, index);
      if (!bounds) continue;
      found.push(['Email', ...bounds]);
      [, last] = bounds;
    }
    for (const { index } of text.matchAll(/\.(?:no|com|org|net|example)/gi)) {
      const host = local(text, index);
      const at = skipBack(text, index - host.length);
      const word = wordBefore(text, at);
      const left = skipBack(text, at - word.length);
      const name = /^(?:på|hos|ved)$/i.test(word) ? local(text, left) : '';
      const to = UNCOMMON.test(name) && !isDomain(name) && /e-post|epost|mail/i.test(text.slice(Math.max(0, left - name.length - 100), left - name.length)) && domain(text, index - host.length, false);
      if (to?.known) found.push(['Email', left - name.length, to.end]);
    }
    return found;
  };
}
