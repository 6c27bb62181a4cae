// Boxes at the hits, and a line that leads on with those that are chosen; they stay chosen when other hits are asked for.

const MAX_COMPARED = 4;

const chosen = new Map();

/** Puts a box at every hit from now on, and a line below them that says what is chosen. */
export function pick(_, button) {
  const [list] = button.closest('section').getElementsByTagName('ol');
  const line = button.parentNode;
  const [status, ...links] = line.nextElementSibling.children;
  const add = () => {
    for (const hit of list.children) if (!hit.querySelector('input')) hit.append(box(hit.querySelector('a')));
  };
  const box = ({ href, textContent: title }) => {
    const id = href.split('/').at(-2);
    const [label, input] = ['label', 'input'].map(name => document.createElement(name));
    Object.assign(input, { type: 'checkbox', className: 'ds-input', checked: chosen.has(id), ariaLabel: `${button.dataset.ord}: ${title}` });
    input.onchange = event => {
      event.stopPropagation();
      if (input.checked) chosen.set(id, title);
      else chosen.delete(id);
      tell();
    };
    label.className = 'velg';
    label.append(input, ` ${button.dataset.ord}`);
    return label;
  };
  const tell = () => {
    const ids = [...chosen.keys()];
    status.textContent = status.dataset.ord.replace('$1', ids.length);
    for (const link of links) {
      link.search = `?t=${ids}`;
      link.hidden = !ids[0] || ids.length > (link.dataset.maks ?? MAX_COMPARED);
    }
  };
  line.hidden = true;
  line.nextElementSibling.hidden = false;
  new MutationObserver(add).observe(list, { childList: true });
  add();
  tell();
  list.querySelector('input')?.focus();
}
