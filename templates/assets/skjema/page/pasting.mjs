// Texts that become Markdown while they are written.

import { list } from '../check.mjs';
import { part } from './elements.mjs';
import { text } from './texts.mjs';

/** Makes a text right as Markdown where it stands, and says beside it what was changed. */
export function tidyField(field, control, tidy) {
  const { text: made, done } = tidy(control.value);
  const kinds = Object.keys(done).filter(kind => done[kind]);
  if (!kinds.length) return;
  replace(control, made);
  part('gjort', field).textContent = text('gjort', list(kinds.map(kind => text(kind, done[kind]))));
}

// The browser's own editing keeps Ctrl+Z, which gives back what was pasted; only what differs is replaced, so that the caret stays at its words.
function replace(control, made) {
  const [{ value, selectionEnd }, least] = [control, Math.min(control.value.length, made.length)];
  let [start, end] = [0, 0];
  while (start < least && value[start] === made[start]) start++;
  while (end < least - start && value.at(-1 - end) === made.at(-1 - end)) end++;
  const caret = selectionEnd >= value.length - end ? selectionEnd + made.length - value.length : Math.min(selectionEnd, made.length);
  control.setSelectionRange(start, value.length - end);
  const inserted = made.slice(start, made.length - end);
  if (document.activeElement !== control || !document.execCommand('insertText', false, inserted)) control.setRangeText(inserted);
  control.setSelectionRange(caret, caret);
}
