// `node libs/signal/evidence/dist/speed-main.js 10000 100000`: time and memory of the fit at these numbers of contests.
//   --suppliers 500   how many suppliers there are
import { parseArgs } from 'node:util';
import { measureSpeed } from './speed.js';

const { values, positionals } = parseArgs({
  options: { suppliers: { type: 'string', default: '500' } },
  allowPositionals: true,
});
const sizes = positionals.map(Number);
for (const contests of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const { bids, suppliers, reading, cold, warm, withVariance, ranges, rounds } = measureSpeed(
    contests,
    Number(values.suppliers),
    () => performance.now(),
  );
  const said = (name: string, milliseconds: number) =>
    `${name} ${milliseconds.toFixed(0)} ms (${(milliseconds / reading).toFixed(0)} readings)`;
  console.log(
    `${contests.toLocaleString('en')} contests, ${bids.toLocaleString('en')} bids, ${suppliers} suppliers: reading ${reading.toFixed(1)} ms; ` +
      `${said('cold', cold)}, ${rounds[0]} rounds; ${said('warm after 1% more', warm)}, ${rounds[1]} rounds; ` +
      `${said('with the variance', withVariance)}; ${said('20 ranges', ranges)}; ` +
      `memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  );
}
