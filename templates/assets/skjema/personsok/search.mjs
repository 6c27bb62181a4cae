// What must not stand in an open catalogue: the program's own search for personal data (Rules/Privacy), with its words. The tests hold the two against each other.

import { emails } from './email.mjs';
import { contacts } from './labels.mjs';
import { place, plain } from './reading.mjs';
import { names } from './names.mjs';
import { clues, list, numbers } from './numbers.mjs';

// The stronger kind takes the place.
const KINDS = ['Email', 'BirthNumber', 'Account', 'Phone', 'BirthDate', 'Label', 'BirthPattern', 'OrgNumber', 'Name'];

// True of what the text itself is enough to be sure of.
const isExact = kind => KINDS.indexOf(kind) < 4;

const LINK = /^\+?\]\((?:mailto:|tel:|sms:)?\+?$/i;

/** A function from what is written, in a field of that name if any, to what it gives away: [kind, text, whether the text alone is proof]. */
export function searcher(words) {
  const clue = clues(words);
  const name = names(words, clue, list(words.known));
  const [address, number, contact] = [emails(words), numbers(words, clue, name.isRole), contacts(words, clue, name)];

  return function leaks(source, field = '') {
    const read = plain(source);
    const { text } = read;
    const [inTables, cells] = contact.tables(text);
    const exact = [...address(text), ...number(text, cells)].sort((a, b) => a[1] - b[1]);
    const probable = [...contact.labels(text), ...inTables, ...name.find(text, exact, field), ...name.inAddresses(text)].map(hit => hit[0] === 'Label' ? beside(text, hit, exact) : hit).filter(Boolean);
    return joined(text, apart([...exact, ...probable])).map(([kind, start, end]) => [kind, source.slice(...place(read, start, end)), isExact(kind)]);
  };
}

// What is left of a label's value beside the address or number in it.
function beside(text, [kind, start, end], exact) {
  let [best, from] = [[0, 0], start];
  const longer = (a, b) => {
    const part = text.slice(a, b);
    const bounds = [a + (part.search(/[\p{L}\d]/u) + 1 || part.length + 1) - 1, a + part.replace(/[^\p{L}\d]+$/u, '').length];
    if (bounds[1] - bounds[0] > best[1] - best[0]) best = bounds;
  };
  for (const [other, a, b] of exact) {
    if (b <= start || a >= end || !isExact(other)) continue;
    longer(from, a);
    from = b;
  }
  if (from === start) return [kind, start, end];
  longer(from, end);
  const rest = text.slice(...best);
  return rest.includes(' ') || rest.length > 8 ? [kind, ...best] : null;
}

function apart(all) {
  const kept = [];
  const strength = ([kind]) => KINDS.indexOf(kind);
  for (const hit of all.sort((a, b) => a[1] - b[1] || strength(a) - strength(b))) {
    while (kept.length && kept.at(-1)[2] > hit[1] && strength(hit) < strength(kept.at(-1))) kept.pop();
    if (!kept.length || kept.at(-1)[2] <= hit[1]) kept.push(hit);
  }
  return kept;
}

// A link whose text and target say the same is one.
function joined(text, hits) {
  return hits.reduceRight((kept, hit) => {
    const [next] = kept;
    if (next && next[0] === hit[0] && LINK.test(text.slice(hit[2], next[1]))) kept[0] = [hit[0], hit[1], next[2]];
    else kept.unshift(hit);
    return kept;
  }, []);
}
