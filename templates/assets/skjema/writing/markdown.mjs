// What people paste from word processors and spreadsheets, as Markdown: bullets, dates at the beginning of a line, tables by tabs. The program's
// rules say the same of a file (FalseBullets, NumberedLines, BrokenTable), and the tests hold both against each other.

const NUMBERED = /^(\s*)(\d{1,9})([.)])(?:\s+(.*))?$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const BLANK = /^\s*$/;

/** Makes text right by the program's words: gives { text, done }, where done counts the bullets, dates and tables that it made. */
export function tidier({ kuler, kanskje, ordenstall, mellom }) {
  const [sure, doubtful, ordinals, between] = [new Set(kuler), new Set(kanskje), new Set(ordenstall.split(' ')), new Set(mellom.split(' '))];

  return function tidy(text) {
    const done = { kulepunkt: 0, ordenstall: 0, tabell: 0 };
    const parts = partsOf(text.split(/\r\n?|\n/)).map(({ lines, isCode }) => isCode ? lines : numbers(bullets(tables(lines, done), done), done));
    return { text: parts.flat().join('\n'), done };
  };

  function bulletOf(line) {
    const [, indent, sign, gap] = /^(\s*)(.)(\s*)(?=\S)/u.exec(line) ?? [];
    return sure.has(sign) || doubtful.has(sign) && gap ? { indent, sign, length: indent.length + sign.length + gap.length } : undefined;
  }

  // One dash begins what somebody says; two that follow each other are a list.
  function bullets(lines, done) {
    const found = lines.map(bulletOf);
    const isBeside = (at, step) => found[at + step] || BLANK.test(lines[at + step] ?? 'x') && found[at + 2 * step];
    const isListed = at => sure.has(found[at].sign) || isBeside(at, -1) || isBeside(at, 1) || found[at].sign === 'o' && ITEM.test(lines[at - 1]);
    return lines.map((line, at) => {
      if (!found[at] || !isListed(at)) return line;
      done.kulepunkt++;
      return `${found[at].indent}- ${line.slice(found[at].length)}`;
    });
  }

  function isOrdinal([, , number, sign, rest = '']) {
    const [first, second = ''] = rest.split(' ', 2);
    const [word] = first.split(/[\t,.:;()–\-/]/);
    return sign === '.' && (number >= 1900 && number < 2100 || ordinals.has(word) || between.has(first) && /^\d/.test(second));
  }

  // Numbers that count are a list's own, a date among them too; those that do not are text, an item each where they would run together.
  function numbers(lines, done) {
    const made = [...lines];
    for (const list of numbered(lines)) {
      const counts = list.every(({ found }, i) => found[2] - i === +list[0].found[2]);
      const dates = list.filter(({ found }) => isOrdinal(found));
      if (counts && dates.length < list.length) continue;
      const isItem = at => list.some(item => item.at === at);
      for (const { at } of dates) made[at] = lines[at].replace(/\S/, isItem(at - 1) || isItem(at + 1) ? '- $&' : '$&').replace('.', '\\.');
      done.ordenstall += dates.length;
    }
    return made;
  }
}

// What stands between fences is code, and stays as it is.
function partsOf(lines) {
  const parts = [];
  let fence;
  for (const line of lines) {
    const sign = /^\s{0,3}(```|~~~)/.exec(line)?.[1];
    const isCode = fence !== undefined || sign !== undefined;
    if (isCode === parts.at(-1)?.isCode) parts.at(-1).lines.push(line);
    else parts.push({ isCode, lines: [line] });
    fence = fence === undefined ? sign : sign === fence ? undefined : fence;
  }
  return parts;
}

// The items with numbers, list by list: a paragraph after a blank line ends one.
function numbered(lines) {
  const lists = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    const found = NUMBERED.exec(line);
    if (found && isOpen) lists.at(-1).push({ at, found });
    else if (found) lists.push([{ at, found }]);
    isOpen = found !== null || isOpen && (BLANK.test(line) || !BLANK.test(lines[at - 1]));
  });
  return lists;
}

// A tab after one sign is a bullet's.
function tables(lines, done) {
  const made = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (lines[end]?.includes('\t')) end++;
    if (end - at < 2 || !/^.{2,}\t|^\t.*\t/.test(lines[at].trimEnd())) {
      made.push(lines[at]);
      continue;
    }
    if (made.length && !BLANK.test(made.at(-1))) made.push('');
    const rows = lines.slice(at, end).map(row => row.split('\t').map(cell => cell.trim().replaceAll('|', '\\|')));
    made.push(...rows.map(cells => `| ${cells.join(' | ')} |`));
    made.splice(made.length - rows.length + 1, 0, `|${'---|'.repeat(rows[0].length)}`);
    if (!BLANK.test(lines[end] ?? '')) made.push('');
    done.tabell++;
    at = end - 1;
  }
  return made;
}
