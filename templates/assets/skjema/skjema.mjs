// The form for a new tiltak: reads what is written, says what is wrong when a field is left, and gives the file.

import { isName, judge, list } from './check.mjs';
import { answers, kommune } from './page/answers.mjs';
import { chosen, control, controls, data, fields, form, hasRows, label, part } from './page/elements.mjs';
import { knownIds } from './page/ids.mjs';
import { showLeft } from './page/left.mjs';
import { listNotes, showNotes } from './page/notes.mjs';
import { tidyField } from './page/pasting.mjs';
import { showFiles } from './page/result.mjs';
import { addRow, removeRow } from './page/rows.mjs';
import { suggest } from './page/suggestions.mjs';
import { text } from './page/texts.mjs';
import { length } from './parse.mjs';
import { files } from './yaml.mjs';

const [summary, result, advice, status] = ['oppsummering', 'ferdig', 'rad', 'status'].map(name => part(name));
const questionsOf = part('til-skjema');
const ids = knownIds();
const context = { data, taken: ids.taken, kommune, today: new Date().toLocaleDateString('sv'), leaks: () => [], label, named: key => `«${label(key)}»`, chosen };

// The search for personal data is larger than the rest, so it is fetched when somebody begins to write; without it the form works as before.
let [later, tools, tidy] = [];
const loaded = () => later ??= import(new URL(form.dataset.senere, document.baseURI))
  .then(module => [tools, context.leaks, tidy] = [module, module.searcher(data.person), module.tidier(data.tegn)])
  .catch(() => { later = undefined; });

// The fields that have been left, those whose text is kept as it is, whether the id is the person's own, and whether something would be lost with
// the page.
const visit = { left: new Set(), kept: new Set(), hasOwnId: false, isUnsaved: false };

/** Judges all answers, and shows what is known of the fields that have been left, and how many wait. */
function review() {
  const notes = judge(answers(), context);
  showNotes(notes, visit.left);
  showLeft();
  part('likevel').hidden = !hasPath();
  part('uten-navn').hidden = hasPath();
  return notes;
}

// No file is given without a name and a folder to lie in.
const hasPath = (given = answers()) => isName(given.id) && isName(given.folder);

// The page's own history keeps what is written, for those who go away and come back; nothing is stored on the device.
let keeping;
function keepSoon() {
  clearTimeout(keeping);
  keeping = setTimeout(() => tools && history.replaceState({ svar: tools.written() }, ''), 300);
}

async function changed(key) {
  keepSoon();
  visit.left.add(key);
  suggest(key, visit);
  review();
  await Promise.all([tidied(key), ids.lookUp(answers())]);
  review();
  if (!result.hidden) renewResult();
  if (questionsOf.value) showQuestions();
}

/** The answers under the questions of the form that is chosen for them. */
async function showQuestions() {
  await loaded();
  await tools?.showQuestions(questionsOf.value, message => status.textContent = message);
}

/** Makes what was pasted into Markdown, unless that has been undone. */
async function tidied(key) {
  await loaded();
  if (tidy && 'markdown' in fields.get(key).dataset && !visit.kept.has(key)) tidyField(fields.get(key), control(key), tidy);
}

/** Makes the files of the answers as they are now, with what could be better. */
function renewResult() {
  result.hidden = !hasPath();
  if (result.hidden) return;
  const could = judge(answers(), context).filter(({ error }) => !error);
  advice.hidden = !could.length;
  listNotes(advice, could);
  showFiles(files(answers(), data), message => {
    visit.isUnsaved = false;
    status.textContent = message;
  });
}

function showResult() {
  renewResult();
  if (!later) status.textContent = text('uten-personsok');
  result.focus();
}

function showLength(field) {
  const counter = part('teller', field);
  if (counter) counter.textContent = text('teller', length(controls(field)[0].value.trim()), counter.dataset.teller);
}

/** Puts answers into the form, as if they had been written there. */
function fill(given) {
  tools.fill(given);
  for (const [key, field] of fields) {
    showLength(field);
    if (!given[key]?.length) continue;
    visit.left.add(key);
    const folded = field.closest('details');
    if (folded) folded.open = true;
  }
  part('resten').open = true;
  const { value: id } = control('id');
  suggest('pakke', visit);
  visit.hasOwnId = id !== '' && id !== control('id').value;
  if (visit.hasOwnId) control('id').value = id;
  ids.lookUp(answers()).then(review);
}

/** Begins where the address or the page's history says. */
async function begin() {
  const [asked, kept] = [new URLSearchParams(location.search), history.state?.svar];
  const [pakke, pattern] = [asked.get('pakke'), asked.get('fra')];
  if (pakke) {
    control('pakke').value = pakke in data.pakker ? pakke : '?';
    control('mappe').value = pakke;
  }
  if (control('pakke').value) suggest('pakke', visit);
  showLeft();
  if (!pattern && !kept) return;
  await loaded();
  if (pattern) showPatterns(await tools?.patternsOf(pattern.split(',')), kept);
  if (kept && tools) {
    fill(kept);
    visit.isUnsaved = true;
  }
}

function showPatterns(found, kept) {
  const message = part('utgangspunkt');
  message.textContent = text(found ? 'utgangspunkt' : 'uten-utgangspunkt', list(found?.patterns.map(({ title }) => `«${title}»`) ?? []));
  if (!found) return;
  for (const { title, page } of found.patterns) {
    const link = Object.assign(document.createElement('a'), { href: page, textContent: found.patterns[1] ? title : text('til-utgangspunkt') });
    message.append(' ', link);
  }
  if (!kept) fill(found.answers);
}

/** Puts what a file holds into the form: a draft that was saved, or a form in Word, which is read here and sent nowhere. */
async function openFile({ target }, answersIn, message) {
  const [file] = target.files;
  await loaded();
  const { given, told } = await answersIn(file) ?? {};
  target.value = '';
  if (given && visit.isUnsaved && !confirm(text('erstatt'))) return;
  if (given) fill(given);
  message.textContent = told;
  keepSoon();
}

async function saveDraft() {
  await loaded();
  if (!tools) return;
  const file = new Blob([tools.draft()], { type: 'application/json' });
  Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: `utkast-${answers().id || 'nytt-tiltak'}.json` }).click();
  visit.isUnsaved = false;
  status.textContent = text('utkast-lagret');
}

form.addEventListener('focusin', () => {
  loaded();
  form.querySelector('datalist').append(...Object.keys(data.kommuner).map(name => new Option('', name)));
}, { once: true });
part('apne-utkast').onclick = () => part('utkast').click();
part('utkast').onchange = event => openFile(event, file => tools?.draftFrom(file), part('apnet'));
part('apne-word').onclick = () => part('ordfil').click();
part('ordfil').onchange = event => openFile(event, file => tools?.wordFrom(file), part('lest-ord'));
part('lagre-utkast').onclick = saveDraft;
questionsOf.onchange = showQuestions;
part('skriv-ut').onclick = () => print();

form.addEventListener('click', ({ target }) => {
  const field = target.closest('[data-felt]');
  if (target.matches('[data-legg-til]')) controls(addRow(field))[0].focus();
  if (target.matches('[data-fjern]')) {
    removeRow(target.closest('.rad'), field);
    changed(field.dataset.felt);
  }
  if (target.matches('[data-likevel]')) showResult();
});

form.addEventListener('input', ({ target, inputType }) => {
  const field = target.closest('[data-felt]');
  if (!field) return;
  visit.isUnsaved = true;
  keepSoon();
  showLength(field);
  if (field.dataset.felt === 'id') visit.hasOwnId = target.value !== '';
  if (!part('feil', field).hidden) review();
  if (inputType === 'historyUndo') visit.kept.add(field.dataset.felt);
  if (/^insert(FromPaste|FromDrop|LineBreak)$/.test(inputType)) tidied(field.dataset.felt);
});

form.addEventListener('change', ({ target }) => target.closest('[data-felt]') && changed(target.closest('[data-felt]').dataset.felt));

form.addEventListener('submit', async event => {
  event.preventDefault();
  await Promise.all([loaded(), ids.lookUp(answers())]);
  for (const key of fields.keys()) visit.left.add(key);
  const errors = review().filter(({ error }) => error);
  summary.hidden = !errors.length;
  if (!errors.length) return showResult();
  summary.querySelector('h2').textContent = text('rett', errors.length);
  listNotes(summary, errors);
  summary.focus();
});

addEventListener('beforeunload', event => visit.isUnsaved && event.preventDefault());

for (const field of fields.values()) {
  showLength(field);
  if (hasRows(field) && !field.querySelector('template').content.querySelector('[data-del]')) addRow(field);
}
form.inert = false;
begin();
