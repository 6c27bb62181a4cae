// The pages where tiltak are put together: compared, or as one document for a meeting. The address says which they are, so a link is all there is to share.

import { booklet } from './page/booklet.mjs';
import { comparison } from './page/comparison.mjs';
import { choose, chosen } from './page/address.mjs';
import { element, part } from './page/elements.mjs';
import { text } from './page/texts.mjs';
import { read } from './page/tiltakside.mjs';

const main = part('samling');
const { samling: kind, maks, rot } = main.dataset;
const most = Number(maks);
const root = new URL(rot, document.baseURI);
const render = { sammenlign: comparison, sakspapir: booklet }[kind];
const [status, list, result, finder, found, others] = ['status', 'valgte', 'resultat', 'finnskjema', 'funnet', 'videre'].map(name => part(name));
const plainTitle = document.title;

let turn = 0;

/** Shows the tiltak that the address names; a later call makes an earlier one give up. */
async function show() {
  const mine = ++turn;
  const ids = chosen();
  status.textContent = ids[0] ? text('henter') : '';
  const pages = await Promise.all(ids.slice(0, most).map(id => read(id, root)));
  if (mine !== turn) return;
  const tiltak = pages.filter(Boolean);
  const missing = ids.filter((_, at) => pages[at] === undefined && at < most);
  list.replaceChildren(...tiltak.map(chip));
  list.hidden = !tiltak[0];
  others.hidden = !tiltak[0];
  for (const link of others.querySelectorAll('a')) {
    link.search = `?${link.dataset.navn ?? 't'}=${tiltak.map(({ id }) => id)}`;
    link.hidden = tiltak.length > (link.dataset.maks ?? Infinity);
  }
  result.replaceChildren(...tiltak[0] ? render(tiltak) : []);
  part('dekning')?.toggleAttribute('hidden', !tiltak[0]);
  document.title = tiltak[0] ? `${tiltak.map(({ title }) => title).join(' · ').slice(0, 100)} – ${plainTitle}` : plainTitle;
  status.textContent = [
    text(tiltak.length === 1 ? 'ett' : 'antall', tiltak.length || text('ingen')),
    missing[0] && text('mangler', missing.join(', ')),
    ids.length > most && text('for-mange', most),
    !missing[0] && tiltak.length < 2 && kind === 'sammenlign' && text('flere'),
  ].filter(Boolean).join(' ');
}

function chip({ id, title, lang }) {
  const button = element('button', [title], { type: 'button', className: 'ds-button brikke', ariaLabel: text('fjern', title), lang });
  button.onclick = () => change(chosen().filter(other => other !== id));
  return element('li', [button]);
}

function change(ids) {
  choose(ids);
  return show();
}

// Finding one more: the search of the whole catalogue, fetched with the first question.
finder.onsubmit = async event => {
  event.preventDefault();
  const { find } = await import(new URL(main.dataset.finn, document.baseURI)).catch(() => ({}));
  const hits = await find?.(finder.elements.q.value, root).catch(() => undefined);
  found.replaceChildren(...(hits ?? []).map(hit));
  if (!hits?.[0]) status.textContent = text(hits ? 'uten-treff' : 'uten-sok');
};

function hit({ title, facts, path }) {
  const id = path.split('/').at(-2);
  const button = element('button', [text('legg-til')], { type: 'button', className: 'ds-button', ariaLabel: text('legg-til-tittel', title) });
  button.dataset.variant = 'secondary';
  button.disabled = chosen().includes(id) || chosen().length >= most;
  button.onclick = async () => {
    button.disabled = true;
    await change([...chosen(), id]);
    finder.elements.q.focus();
  };
  return element('li', [element('a', [title], { href: new URL(path, root) }), element('span', [facts.join(' · ')], { className: 'merknad' }), button]);
}

part('kopier').onclick = () => navigator.clipboard.writeText(location.href).then(() => status.textContent = text('kopiert'));
part('skriv-ut').onclick = () => print();
addEventListener('popstate', show);
show();
