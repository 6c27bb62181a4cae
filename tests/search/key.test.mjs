// stdin: words → stdout: their fold keys.

import { readFileSync } from 'node:fs';
import { key } from '../../templates/assets/sok/engine/analyser.mjs';

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(key)));
