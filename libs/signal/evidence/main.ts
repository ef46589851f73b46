// `node libs/signal/evidence/dist/main.js`: runs the evidence and says of each bar whether it holds.
//   --share 0.1       a tenth of the markets, for a quick look
//   --only A1,A7      the parts that give these bars
//   --markets FOLDER  also the markets in this folder (NAME.csv.gz with NAME.truth.json)
import { parseArgs } from 'node:util';
import type { BarResult } from './bar.js';
import { PARTS } from './evidence.js';

const { values } = parseArgs({
  options: { share: { type: 'string', default: '1' }, only: { type: 'string' }, markets: { type: 'string' } },
});
const only = values.only?.split(',');
const scale = (seeds: number) => Math.max(2, Math.round(Number(values.share) * seeds));

let failed = 0;
for (const part of PARTS) {
  if (only && !part.bars.some((bar) => only.includes(bar))) continue;
  const started = performance.now();
  part.run(scale).forEach(print);
  console.log(`  (${part.bars.join(', ')}: ${((performance.now() - started) / 1000).toFixed(0)} s)`);
}
process.exitCode = failed > 0 ? 1 : 0;

function print({ id, what, bar, figure, holds }: BarResult): void {
  if (!holds) failed += 1;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${id.padEnd(4)} ${what}\n       bar: ${bar}\n       ${figure}`);
}
