// A12 to A14: how often the drift alarm is wrong, and how soon it is right, with a baseline that had to be estimated.
import { alarmLimit } from '@bidwell/signal/alarm-limit';
import { FALL } from '@bidwell/signal/cusum';
import { frozenBaseline, watchDrift } from '@bidwell/signal/drift-watch';
import { averageRunLength } from '@bidwell/signal/run-length';
import { percent, verdictOf, type BarResult, type Scale } from './bar.js';
import { marketOf, seeds } from './known-market.js';
import { USUAL_MIX } from './lift-bar.js';
import { USUAL_MARKET } from './market.js';
import { percentile } from './statistics.js';
import { attenuation } from './true-figures.js';

const RUN_LENGTH = 1200;
const BASELINE_MONTHS = 12;

/** Contests in two years at which a team makes about 250 bids a year. */
const CONTESTS = 6600;

const FALLEN = [0, 29, 43] as const;

/** Teams that make about 250 bids a year. */
const BIDS_A_YEAR = { from: 150, to: 350 } as const;

/** A12: nobody changes. */
function falseAlarms(scale: Scale): BarResult {
  let [bids, alarms] = [0, 0];
  for (const seed of seeds(scale(45))) {
    const market = marketOf({ seed, contests: CONTESTS });
    const baseline = frozenBaseline(market.contests, 0, market.month.indexOf(BASELINE_MONTHS));
    for (const { supplier } of market.teams) {
      const watch = watchDrift(market.contests, baseline, supplier, RUN_LENGTH);
      bids += watch?.standing.chances.length ?? 0;
      alarms += watch?.fall.path.alarms.length ?? 0;
    }
  }
  const ratio = (alarms / bids) * RUN_LENGTH;
  return {
    id: 'A12',
    what: 'false alarms with an estimated, frozen baseline',
    bar: '0.7 to 1.4 of nominal',
    figure: `${((1000 * alarms) / bids).toFixed(2)} per 1,000 bids against ${(1000 / RUN_LENGTH).toFixed(2)} nominal: ${ratio.toFixed(2)} (${alarms} in ${bids.toLocaleString('en')} bids)`,
    verdict: verdictOf(ratio >= 0.7 && ratio <= 1.4),
  };
}

/** A13: the chain itself. */
export function detectionBar(): BarResult {
  const limit = alarmLimit(USUAL_MIX, FALL, RUN_LENGTH);
  const delay = averageRunLength(USUAL_MIX, FALL, limit, FALL);
  return {
    id: 'A13',
    what: 'a fall from 50 to 40 in 100, one false alarm in 1,200 bids',
    bar: 'mean delay <= 160 bids',
    figure: `${delay.toFixed(0)} bids at the limit ${limit.toFixed(2)}`,
    verdict: verdictOf(delay <= 160),
  };
}

/** A14: the odds that requesters choose three teams are halved after the baseline. */
function foundFalls(scale: Scale): BarResult {
  const delays: number[] = [];
  let [falls, bids] = [0, 0];
  for (const seed of seeds(scale(40))) {
    const market = marketOf({
      seed,
      contests: CONTESTS,
      play: { kind: 'falls', teams: FALLEN, logOdds: Math.LN2 / attenuation(USUAL_MARKET), fromMonth: BASELINE_MONTHS },
    });
    const baseline = frozenBaseline(market.contests, 0, market.month.indexOf(BASELINE_MONTHS));
    for (const team of FALLEN) {
      const watch = watchDrift(market.contests, baseline, team, RUN_LENGTH);
      const made = watch?.standing.chances.length ?? 0;
      if (!watch || made < BIDS_A_YEAR.from || made > BIDS_A_YEAR.to) continue;
      falls += 1;
      bids += made;
      const first = watch.fall.path.alarms[0];
      if (first) delays.push(first.at + 1);
    }
  }
  return {
    id: 'A14',
    what: 'odds halved, found within 12 months, end to end',
    bar: '>= 85%',
    figure: `${percent(delays.length / falls)}% of ${falls} at ${(bids / falls).toFixed(0)} bids a year, median delay ${percentile(delays, 0.5)} bids`,
    verdict: verdictOf(delays.length / falls >= 0.85),
  };
}

export function alarmBars(scale: Scale): BarResult[] {
  return [falseAlarms(scale), detectionBar(), foundFalls(scale)];
}
