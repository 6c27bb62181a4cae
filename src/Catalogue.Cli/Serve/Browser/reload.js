// Added by «catalogue serve»: loads the page anew when the site has changed, and lists its faults once it has been judged.
(() => {
  const pageSite = new URL(document.currentScript.src).searchParams.get('v');
  let events, listed = '', dialog, badge;

  function element(tag, properties, ...children) {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children.filter(child => child !== null));
    return node;
  }

  function item(fault) {
    return element('li', {},
      element('p', {}, element('span', { className: 'serve-label' }, fault.label), ': ' + fault.message),
      fault.place ? element('p', {}, element('code', {}, fault.place)) : null,
      fault.excerpt ? element('pre', { tabIndex: 0 }, fault.excerpt) : null,
      fault.help ? element('p', {}, 'Hjelp: ' + fault.help) : null,
      fault.page ? element('p', {}, element('a', { href: fault.page }, 'Les om regelen')) : null);
  }

  function list({ faults, isBehind }) {
    const key = JSON.stringify(faults);
    if (key === listed) return;
    listed = key;
    dialog?.remove();
    badge?.remove();
    if (faults.length === 0) return;
    const close = element('button', { type: 'button', onclick: () => dialog.close() }, 'Lukk');
    dialog = element('dialog', { className: 'serve-faults', lang: 'nb' },
      element('header', {}, element('h2', { id: 'serve-faults-title' }, faults.length + ' feil i bygget'), close),
      element('p', {}, (isBehind ? 'Siden bak er fra siste gode bygg. ' : '') + 'Listen forsvinner når feilene er rettet.'),
      element('ol', {}, ...faults.map(item)));
    dialog.setAttribute('aria-labelledby', 'serve-faults-title');
    badge = element('button', { type: 'button', className: 'serve-badge', lang: 'nb', onclick: () => dialog.showModal() }, 'Vis feil (' + faults.length + ')');
    document.body.append(badge, dialog);
    dialog.showModal();
  }

  // A browser keeps few connections to one host, so a page that nobody sees lets go of its own; the state comes anew when it connects again.
  function connect() {
    events?.close();
    if (document.hidden) return;
    events = new EventSource('/__serve/events');
    events.addEventListener('state', event => {
      const state = JSON.parse(event.data);
      if (state.id === pageSite) list(state);
      else location.reload();
    });
  }

  document.addEventListener('visibilitychange', connect);
  addEventListener('pageshow', connect);
  addEventListener('pagehide', () => events?.close());
})();
