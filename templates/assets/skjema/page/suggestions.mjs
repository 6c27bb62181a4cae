// What follows from an answer: what is inherited of the package, names of files, the third of three amounts.

import { amount, kroner, slug } from '../parse.mjs';
import { answers } from './answers.mjs';
import { control, controls, data, fields, form, part } from './elements.mjs';
import { text } from './texts.mjs';

/** Fills in what follows from the answer of a field, save the names that the person has written: the id, or the folder that has been left. */
export function suggest(key, { left, hasOwnId }) {
  const { choice, values, package: { skjema } } = answers();
  if (key === 'pakke') showPackage(choice);
  if (/^pakke/.test(key)) showNeeds(data.skjemaer[data.pakker[choice]?.skjema ?? skjema] ?? []);
  const answerOf = name => values[name].length ? values[name] : data.pakker[choice]?.[name] ?? '';
  const place = slug([answerOf('region')].flat()[0] || [answerOf('eiere')].flat()[0] || '');
  if (!hasOwnId) control('id').value = values.tittel && shortened(slug(`${place} ${answerOf('ar')} ${values.tittel}`));
  if (choice === '+' && !left.has('mappe')) control('mappe').value = shortened(slug(`bm ${values.ar} ${values.ordning} ${place}`));
  for (const kind of ['meldt', 'tildelt']) if (key.startsWith(kind)) completeSum(kind, key);
}

// Long names break at a word.
const shortened = name => name.length <= 70 ? name : name.slice(0, 70).replace(/-[^-]*$/, '');

// The parts of the form that a chosen package needs, and what it gives to tiltak.
function showPackage(choice) {
  for (const node of form.querySelectorAll('[data-vis]')) node.hidden = !choice || !node.dataset.vis.includes(choice);
  for (const { key, inherited: isInherited } of data.tiltak) if (isInherited) showInherited(key, inherited(choice, key));
}

// What the form of the package does not ask for, nobody has to answer.
function showNeeds(unasked) {
  for (const { key } of data.tiltak) {
    const need = fields.get(key).querySelector('.krav');
    if (need) need.hidden = unasked.includes(key);
  }
}

/** What a tiltak of a package takes from it for a field, as people see it called. */
export function inherited(choice, key) {
  const label = id => controls(fields.get(key)).map(({ options, value, labels }) =>
    options ? [...options].find(option => option.value === id)?.text : value === id && labels[0]?.textContent).find(Boolean) ?? id;
  const { inherited: isInherited } = data.tiltak.find(field => field.key === key) ?? {};
  return isInherited ? (data.pakker[choice]?.[key] ?? []).map(label) : [];
}

function showInherited(key, names) {
  const hint = part('arv', fields.get(key));
  hint.textContent = names.length ? text('hentes', names.join(', ')) : '';
  hint.hidden = !names.length;
}

// Of owner, UH and total the one that is empty, or was computed before, follows from the other two.
function completeSum(kind, changed) {
  const inputs = ['eier', 'uh', 'totalt'].map(name => control(`${kind}_${name}`));
  control(changed).dataset.sum = '';
  const computed = inputs.find(input => input.dataset.sum) ?? inputs.find(input => !input.value.trim());
  const others = inputs.filter(input => input !== computed).map(input => amount(input.value));
  if (!computed || others.length > 2 || others.includes(null)) return;
  const [owner, uh, total] = inputs.map(input => input === computed ? null : amount(input.value));
  const sum = total === null ? owner + uh : total - (owner ?? uh);
  if (sum < 0) return;
  computed.value = sum;
  computed.dataset.sum = 'true';
  part('status').textContent = text('regnet', kroner(sum));
}
