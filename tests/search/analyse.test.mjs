// stdin: { manifest, texts, words } → stdout: { terms, stems, oracle } with what the page's analyser, its stemmer and lunr-languages' give.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { snowball } from '../../templates/assets/sok/engine/analyser.mjs';
import { termsBy } from './terms.mjs';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.no')(lunr);

const { manifest, texts, words } = JSON.parse(readFileSync(0, 'utf8'));
const terms = termsBy(manifest);
process.stdout.write(JSON.stringify({
  terms: texts.map(terms),
  stems: words.map(snowball),
  oracle: words.map(word => lunr.no.stemmer(new lunr.Token(word)).toString()),
}));
