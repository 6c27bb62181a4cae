// The parts of the page, and how new ones are made.

/** The part of the page that is marked with a name. */
export const part = name => document.querySelector(`[data-${name}]`);

/** A table in a box that scrolls where the page is too narrow for it. */
export function scrolling(name, table) {
  const box = element('div', [table], { className: 'rulle', role: 'region', ariaLabel: name });
  box.tabIndex = 0;
  return box;
}

/** A new element with content and properties; those without a value are left out. */
export function element(name, content, properties = {}) {
  const node = Object.assign(document.createElement(name), Object.fromEntries(Object.entries(properties).filter(([, value]) => value)));
  node.append(...content);
  return node;
}
