// `node libs/signal/evidence/dist/main.js`: runs the evidence and says of each bar whether it holds.
//   --share 0.1       a tenth of the markets, for a quick look
//   --only A1,A7      the parts that give these bars (none: no part)
//   --markets FOLDER  also the markets in this folder (NAME.csv.gz with NAME.truth.json)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { BarResult } from './bar.js';
import { PARTS } from './evidence.js';
import { filedBars } from './filed-bars.js';
import { readMarket, type FiledMarket, type MarketTruth } from './market-files.js';

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
if (values.markets) for (const [name, markets] of filedMarkets(values.markets)) filedBars(name, markets).forEach(print);
process.exitCode = failed > 0 ? 1 : 0;

function print({ id, what, bar, figure, verdict }: BarResult): void {
  if (verdict === 'FAILS') failed += 1;
  console.log(`${verdict.padEnd(13)} ${id.padEnd(4)} ${what}\n              bar: ${bar}\n              ${figure}`);
}

/** All markets of a folder by their name without the seed. */
function filedMarkets(folder: string): Map<string, FiledMarket[]> {
  const found = new Map<string, FiledMarket[]>();
  for (const file of readdirSync(folder)
    .filter((own) => own.endsWith('.csv.gz'))
    .toSorted()) {
    const path = join(folder, file.replace(/\.csv\.gz$/, ''));
    const truth = JSON.parse(readFileSync(`${path}.truth.json`, 'utf8')) as MarketTruth;
    const market = readMarket(gunzipSync(readFileSync(`${path}.csv.gz`)).toString('utf8'), truth);
    const name = file.replace(/-\d+\.csv\.gz$/, '');
    found.set(name, [...(found.get(name) ?? []), market]);
  }
  return found;
}
