// All terms of a text, as the builder counts them: those of its words, then those of its trinn and school years.

import { analyser, isInWord } from '../../templates/assets/sok/engine/analyser.mjs';
import { rangesOf } from '../../templates/assets/sok/ord/ranges.mjs';

export function termsBy(manifest) {
  const { terms } = analyser(manifest);
  return text => [...terms(text), ...rangesOf(text.normalize('NFKC'), manifest.ranges, isInWord).flatMap(range => range.terms)];
}
