// What is written in the form, under the questions of a form that is sent in: in its order and words, to copy answer by answer or to print.

import { amount, kroner } from '../parse.mjs';
import { copy } from '../page/copying.mjs';
import { control, controls, data, fields, hasRows, label, part, rows } from '../page/elements.mjs';
import { questions } from '../page/formregister.mjs';
import { inherited } from '../page/suggestions.mjs';
import { text } from '../page/texts.mjs';

/** Shows the questions of the form with an id and the answers so far; tell is called with what has been copied. */
export async function showQuestions(id, tell) {
  const asked = id && (await questions())?.filter(({ skjema_id: of }) => of === id);
  part('sporsmal').replaceChildren(...(asked || []).map(question => view(question, tell)));
  part('utskrift').hidden = !asked;
  if (id && !asked) tell(text('uten-sporsmal'));
}

function view({ tekst: question, merknad: remark, felter: keys, under: heading }, tell) {
  const node = part('behovsmelding').querySelector('template').content.firstElementChild.cloneNode(true);
  const [shown, button] = ['svar', 'kopier-svar'].map(name => part(name, node));
  const section = fields.get(`tekst-${heading}`);
  const known = keys.map(fieldOf).filter(Boolean);
  const answer = [...known.map((field, _, all) => told(field, all.length > 1)), section ? control(section.dataset.felt).value.trim() : ''].filter(Boolean).join('\n');
  part('overskrift', node).textContent = question;
  part('om', node).textContent = remark ?? '';
  shown.textContent = answer || text(known.length || section ? 'ubesvart' : 'fyll-selv');
  shown.ariaLabel = question;
  shown.classList.toggle('dempet', !answer);
  button.hidden = !answer;
  button.onclick = async () => tell(data.ord[await copy(answer, shown)][0]);
  for (const read of section?.querySelectorAll('details') ?? []) {
    const source = read.cloneNode(true);
    source.open = false;
    source.classList.add('ikke-papir');
    node.append(source);
  }
  return node;
}

// A field of the tiltak, or of its package where the form asks for that too.
const fieldOf = key => fields.get(key) ?? fields.get(`pakke-${key}`);

function told(field, isNamed) {
  const answer = answerOf(field) || inherited(control('pakke').value, field.dataset.felt).join(', ');
  return answer && isNamed ? `${label(field.dataset.felt)}: ${answer}` : answer;
}

function answerOf(field) {
  const isKroner = data.tiltak.find(({ key }) => key === field.dataset.felt)?.type === 'Amount';
  const all = list => list.map(one => valueOf(one, isKroner)).filter(Boolean).join(', ');
  return hasRows(field) ? rows(field).map(row => all(controls(row))).filter(Boolean).join('\n') : all(controls(field));
}

// As people see it chosen or written.
function valueOf({ type, checked, labels, options, selectedOptions, value }, isKroner) {
  if (type === 'checkbox') return checked ? labels[0].textContent.trim() : '';
  if (options) return value && selectedOptions[0].text;
  const sum = isKroner ? amount(value) : null;
  return sum === null ? value.trim() : kroner(sum);
}
