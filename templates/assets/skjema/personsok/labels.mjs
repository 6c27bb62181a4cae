// What stands beside the labels of contact tables, in lines and in tables: the program's LabelFinder and ContactTable.

import { LABELS, list, skipBack, wordBefore } from './numbers.mjs';

const MARKERS = /^[\s\-*+•>#|"'_\d.)([{]*/;
const RULE = /^[|:\- ]*$/;

/** Functions from a text to the labels with values in it, and to what its tables tell. */
export function contacts(words, clue, name) {
  const lists = Object.fromEntries(['nothing', 'roleHeads', 'nameHeads', 'contactHeads', 'knownEndings', 'fileEndings'].map(name => [name, list(words[name])]));
  const has = (name, word) => lists[name].has(word.toLowerCase());
  const isLabel = word => LABELS.test(clue.of(word));
  const isDomain = text => /.\.[^.]+$/.test(text) && (has('knownEndings', text.split('.').at(-1)) || has('fileEndings', text.split('.').at(-1)));

  // Whether a value is what its label asks for. «E-post: bruk skjemaet» is not.
  function tells(text, value, said) {
    const [start, end] = value;
    const [word] = text.slice(start, end).split(' ');
    const bare = word.replace(/\.+$/, '');
    const isAddress = word.includes('@') || /^\p{L}.*[._]/u.test(bare) && !isDomain(bare);
    const digits = /^[+(]?(\d(?:[\d \t().\-–/]*\d)?)/.exec(text.slice(start, end))?.[1] ?? '';
    const isTime = /^(?:[01]?\d|2[0-4])[.:]\d/.test(digits);
    const isNumber = digits.replace(/\D/g, '').length > 3 && !isTime;
    if (said === 'Remark') return true;
    if (said === 'Name') return name.isName(text, value, false);
    return isNumber || isAddress || name.isName(text, value, said === 'Person');
  }

  const isEmpty = value => {
    if (/^[>|][+\-\d >|]*$/.test(value)) return true;
    const bare = value.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    return !bare || lists.nothing.has(bare);
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
    const label = line.replace(MARKERS, '').replace(/[ *_"']+$/, '');
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
      const line = text.slice(text.lastIndexOf('\n', at) + 1, at).replace(MARKERS, '');
      const value = line.length > 6 && clue.of(line) === 'Remark' && trimmed(text, at, lineEnd(text, at));
      if (value) found.push(['Label', ...value]);
    }
    return found;
  }

  function headOf(cell) {
    return has('roleHeads', cell) ? 'Role' : has('nameHeads', cell) ? 'Anyone' : has('contactHeads', cell) || name.isRole(wordBefore(cell, cell.length)) ? 'Contact' : '';
  }

  function clueOf(header) {
    let said = clue.of(header);
    for (const word of header.match(/(?:\p{L}+-)*\p{L}+/gu)?.reverse() ?? []) said ||= word.length > 1 ? clue.of(word) : '';
    return said;
  }

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
    else if (/Anyone|Contact/.test(head) && name.isName(text, [start, end], false)) found.push(['Name', start, end]);
  }

  function begin(text, row, isHeader, found, cells) {
    if (row.length < 2) return;
    const said = clue.of(text.slice(...row[0]));
    if (LABELS.test(said)) {
      for (const [start, end] of row.slice(1)) {
        const value = text.slice(start, end);
        cells.push({ start, end, clue: said });
        if (!isEmpty(value) && (isHeader ? name.isName(text, [start, end], false) : !isLabel(value) && tells(text, [start, end], said))) found.push(['Label', start, end]);
      }
      return;
    }
    for (const i of [0, 1]) if (name.isRole(text.slice(...row[i])) && name.isName(text, row[1 - i], false)) found.push(['Name', ...row[1 - i]]);
  }

  return { labels, tables };
}
