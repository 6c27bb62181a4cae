// The boxes of the filters: their numbers, and the chosen ones as chips that take them away.

import { chosenCount, input, tray } from './elements.mjs';
import { text } from './texts.mjs';
import { element } from './hits.mjs';

/** What a filter is called. */
export const labelOf = box => box.nextElementSibling.textContent;

/** Writes how many each box would leave; without numbers it says none, and no box is barred. */
export function showCounts(boxes, count) {
  for (const box of boxes) {
    const left = count?.(box.value);
    box.parentNode.lastElementChild.textContent = left?.toLocaleString('nb') ?? '';
    // The box one stands at stays, or the keyboard would lose its place.
    box.disabled = left === 0 && !box.checked && box !== document.activeElement;
  }
}

/** Shows the chosen filters as chips; the keyboard goes on to the next one, and to the words after the last. */
export function chips(chosen) {
  const list = tray.firstElementChild;
  list.replaceChildren(...chosen.map((box, i) => element('li', [element('button', [labelOf(box)], {
    type: 'button',
    className: 'ds-button brikke',
    ariaLabel: text('fjern', labelOf(box)),
    onclick: () => {
      box.click();
      ((list.children[i] ?? list.lastChild)?.firstChild ?? input).focus();
    },
  })])));
  tray.hidden = !chosen[0];
  chosenCount.textContent = chosen.length || '';
}
