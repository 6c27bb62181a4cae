// The files that the answers make, each with its ways out of the page: copied, saved, or opened in the forge's editor.

import { copy } from './copying.mjs';
import { data, part } from './elements.mjs';
import { text } from './texts.mjs';

/** Shows files { folder, name, text }; tell is called with what has been done with one of them. */
export function showFiles(files, tell) {
  part('flere').hidden = files.length < 2;
  part('filer').replaceChildren(...files.map(file => fileView(file, tell)));
}

function fileView(file, tell) {
  const node = part('ferdig').querySelector('template').content.firstElementChild.cloneNode(true);
  const path = `content/pakker/${file.folder}/${file.name}`;
  const shown = part('tekst', node);
  part('navn', node).textContent = path;
  shown.textContent = file.text;
  shown.ariaLabel = path;
  offerDownload(part('last-ned', node), file, tell);
  part('kopier', node).onclick = async () => tell(data.ord[await copy(file.text, shown)][0]);
  const open = part('apne', node);
  if (open) offerEditor(open, file, { shown, tell });
  return node;
}

function offerDownload(link, { name, text: content }, tell) {
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/markdown' }));
  link.download = name;
  link.onclick = () => tell(text('lastet'));
}

// An address that grows too long opens an editor without the text, which is then copied.
function offerEditor(link, { folder, name, text: content }, { shown, tell }) {
  const addressWith = content => Object.entries({ pakke: folder, filnavn: name, innhold: content })
    .reduce((pattern, [key, value]) => pattern.replace(`{${key}}`, () => encodeURIComponent(value)), data.nyadresse);
  const fits = encodeURIComponent(addressWith(content)).length <= data.lengst;
  link.href = addressWith(fits ? content : '');
  if (!fits) link.textContent = link.dataset.apne;
  link.onclick = async () => tell(fits ? text('apnet') : data.ord[await copy(content, shown)].slice(0, 2).join(' '));
}
