// npm run count-imports -- [--ftr FOLDER of site configs] [--cosmetic FILE of a blocker's list] [--most N]
// Counts what of other programs' rules can be taken over, and why the rest cannot.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { fromCosmetic } from '../core/import-rules/cosmetic';
import { fromFtr } from '../core/import-rules/ftr';
import type { TakenOver } from '../core/import-rules/taken-over';
import { parses } from '../core/own-rules/usable';

const { values } = parseArgs({
  options: { ftr: { type: 'string' }, cosmetic: { type: 'string' }, most: { type: 'string', default: '200' } },
});
const { document } = new JSDOM('').window;
const readable = (selector: string) => parses(selector, document);
const TODAY = new Date().toISOString().slice(0, 10);
const most = Number(values.most);

function told(name: string, all: readonly TakenOver[]): void {
  const refused = all.flatMap((one) => one.refused);
  const why = new Map<string, number>();
  for (const one of refused) why.set(one.why, (why.get(one.why) ?? 0) + 1);
  const rules = all.flatMap((one) => one.rules);
  const taken = all.reduce((sum, one) => sum + one.taken, 0);
  console.log(
    `${name}: ${taken} lines taken into ${rules.length} rules, ${refused.length} not: ${[...why].map(([code, count]) => `${code} ${count}`).join(', ')}`,
  );
}

if (values.ftr) {
  const folder = values.ftr;
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const step = Math.max(1, Math.floor(files.length / most));
  const chosen = files.filter((_, i) => i % step === 0).slice(0, most);
  const all = chosen.map((file) =>
    fromFtr(path.basename(file, '.txt'), fs.readFileSync(path.join(folder, file), 'utf8'), TODAY, readable),
  );
  told(`${chosen.length} site configs`, all);
}
if (values.cosmetic) {
  const lines = fs
    .readFileSync(values.cosmetic, 'utf8')
    .split('\n')
    .filter((line) => /#[@?$%]{0,2}#/.test(line) && !line.startsWith('!'));
  const step = Math.max(1, Math.floor(lines.length / most));
  const chosen = lines.filter((_, i) => i % step === 0).slice(0, most);
  told(`${chosen.length} cosmetic lines`, [fromCosmetic(chosen.join('\n'), TODAY, readable)]);
}
