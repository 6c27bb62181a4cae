// The boxes of the filters: their numbers, and the chosen ones as buttons that take them away.

const numberOf = box => box.parentNode.lastElementChild;

/** What a filter is called. */
export const nameOf = box => box.nextElementSibling.textContent;

/** Writes how many each box would leave; without numbers it says none, and no box is barred. */
export function number(boxes, count) {
  for (const box of boxes) {
    const left = count?.(box.value);
    numberOf(box).textContent = left?.toLocaleString('nb') ?? '';
    // The box one stands at stays, or the keyboard would lose its place.
    box.disabled = left === 0 && !box.checked && box !== document.activeElement;
  }
}

/** Shows the chosen filters; the last button takes them all away. Where no button is left, home gets the keyboard. */
export function chips(list, chosen, remove, home) {
  const button = (text, label, boxes) => {
    const node = Object.assign(document.createElement('button'), { type: 'button', textContent: text, ariaLabel: label });
    node.className = label ? 'ds-chip' : 'ds-button';
    node.setAttribute(label ? 'data-removable' : 'data-variant', 'tertiary');
    node.addEventListener('click', () => {
      const at = [...list.children].indexOf(node.parentNode);
      for (const box of boxes) box.checked = false;
      remove();
      (list.children[Math.min(at, list.children.length - 1)]?.firstChild ?? home).focus();
    });
    const item = document.createElement('li');
    item.append(node);
    return item;
  };
  list.replaceChildren(...chosen.map(box => button(nameOf(box), `Fjern ${nameOf(box)}`, [box])));
  if (chosen.length > 0) list.append(button('Nullstill', null, chosen));
  list.hidden = chosen.length === 0;
}
