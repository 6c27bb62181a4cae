// The paragraphs and rows of a document of Word as lines of text, without what is deleted, hidden or only says what to write.

const HIDDEN = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'drawing', 'pict', 'object', 'AlternateContent', 'instrText', 'delText']);
// Boxes of the symbol font, as its letters are numbered.
const TICKED = /^f0(fe|fd|78|fc|fb|52|53|54)$/i;
const EMPTY = /^f0(a8|6f|71|a3)$/i;
const SIGNS = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The lines of a document; the cells of a row are parted by tabs, their own lines too. */
export function linesOf(xml) {
  const [body] = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS('*', 'body');
  return body ? blocks(body) : [];
}

const named = (node, ...names) => [...node.children].filter(({ localName }) => names.includes(localName));
const inner = node => named(node, 'sdtContent')[0] ?? node;

function blocks(parent) {
  return [...parent.children].flatMap(child => {
    if (child.localName === 'p') return textOf(child).split('\n');
    if (child.localName === 'tbl') return rows(child).flatMap(lineOf);
    return ['sdt', 'ins', 'moveTo', 'customXml'].includes(child.localName) && !isBlank(child) ? blocks(inner(child)) : [];
  });
}

const rows = parent => named(parent, 'tr', 'sdt', 'customXml').flatMap(row => row.localName === 'tr' ? [row] : rows(inner(row)));
const cells = parent => named(parent, 'tc', 'sdt', 'customXml').flatMap(cell => cell.localName === 'tc' ? [cell] : isBlank(cell) ? [] : cells(inner(cell)));

function lineOf(row) {
  if (named(row, 'trPr').some(properties => named(properties, 'del').length)) return [];
  const all = cells(row);
  return all.length === 1 ? blocks(all[0]) : [all.map(cell => blocks(cell).join('\t')).join('\t')];
}

// The properties of a content control, by the name of one of them.
const property = (control, name) => named(control, 'sdtPr').flatMap(properties => named(properties, name))[0];
const isBlank = control => property(control, 'showingPlcHdr') !== undefined;

function textOf(node) {
  const { localName } = node;
  if (localName === 't') return node.textContent;
  if (localName in SIGNS) return SIGNS[localName];
  if (HIDDEN.has(localName) || localName === 'r' && named(node, 'rPr').some(run => named(run, 'vanish').length)) return '';
  if (localName === 'sym') return [...node.attributes].map(({ value }) => TICKED.test(value) ? '☒' : EMPTY.test(value) ? '☐' : '').join('');
  if (localName === 'checkBox') return isOn(named(node, 'checked')[0] ?? named(node, 'default')[0]) ? '☒' : '☐';
  if (localName === 'sdt') {
    const box = property(node, 'checkbox');
    if (box) return isOn(named(box, 'checked')[0]) ? '☒' : '☐';
    if (isBlank(node)) return '';
  }
  return [...node.children].map(textOf).join('');
}

// A setting without a value is on.
const isOn = setting => setting !== undefined && !/^(0|false|off)$/.test(setting.attributes[0]?.value ?? '1');
