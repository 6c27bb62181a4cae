// Makes the table sortable. The page is opened from a disk, where browsers load no modules: everything is in this one file, and it is plain script.
const table = document.querySelector('[data-sorterbar]');
const status = document.querySelector('[data-sortert]');
const texts = document.querySelector('[data-tekst]').content;
const headings = [...table.tHead.rows[0].cells].filter(heading => !heading.matches('.saksnotat'));
const words = new Intl.Collator('nb', { numeric: true });

/** What a cell is sorted by: its number, where its column has numbers; null where it states none. */
function keyOf(cell) {
  return cell.dataset.tall === undefined ? cell.textContent.trim() : cell.dataset.tall === '' ? null : Number(cell.dataset.tall);
}

// What is not stated stands last, whichever way.
function compare(a, b, sign) {
  if (a === null || b === null) {
    return (a === null) - (b === null);
  }

  return sign * (typeof a === 'number' ? a - b : words.compare(a, b));
}

function sort(heading) {
  const ascending = heading.ariaSort !== 'ascending';
  const rows = [...table.tBodies[0].rows].map(row => ({ row, key: keyOf(row.cells[heading.cellIndex]) }));
  rows.sort((a, b) => compare(a.key, b.key, ascending ? 1 : -1));
  table.tBodies[0].append(...rows.map(({ row }) => row));
  headings.forEach(other => { other.ariaSort = other === heading ? (ascending ? 'ascending' : 'descending') : null; });
  const said = texts.querySelector(ascending ? '.stigende' : '.synkende').textContent;
  status.textContent = said.replace('$1', heading.textContent.toLowerCase());
}

headings.forEach(heading => {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  button.addEventListener('click', () => sort(heading));
  heading.append(button);
});
