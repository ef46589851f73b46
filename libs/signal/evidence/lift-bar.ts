// A7: whether the range of the lift holds the true odds as often as it says. Worked out, not drawn: every number of wins has
// an exact chance.
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { chanceOf, contestsOf, meanWins, winDistribution, type ChanceGroup } from '@bidwell/signal/poisson-binomial';
import type { ChanceShare } from '@bidwell/signal/run-length';
import { tilt, tiltInterval } from '@bidwell/signal/tilt-interval';
import { percent, verdictOf, type BarResult } from './bar.js';
import { seeds } from './known-market.js';
import { mean } from './statistics.js';

/** Fields of 2 to 6 as often as in the usual market. */
const FIELD_SHARES = [0.28, 0.27, 0.22, 0.14, 0.09] as const;

/** Teams that differ in the fields they met. */
const TEAMS = 40;

/** The usual mix of fields: how often a bidder has which chance by lot. */
export const USUAL_MIX: readonly ChanceShare[] = FIELD_SHARES.map((share, index) => ({
  chance: 1 / (index + 2),
  share,
}));

/** So many contests of one team, in fields drawn from the usual mix. */
function drawnFields(contests: number, team: number): ChanceGroup[] {
  const draw = drawsFrom(team);
  const groups = USUAL_MIX.map(({ chance }) => ({ chance, contests: 0 }));
  for (let contest = 0; contest < contests; contest++) {
    let place = draw();
    const drawn = USUAL_MIX.findIndex(({ share }) => (place -= share) < 0);
    groups[Math.max(0, drawn)]!.contests += 1;
  }
  return groups;
}

/** Exact chance that the 95% range of the lift holds its true value at these odds. */
export function liftCoverage(groups: readonly ChanceGroup[], odds: number): number {
  const contests = contestsOf(groups);
  const tilted = tilt(groups, odds);
  const [distribution, truth] = [winDistribution(tilted), meanWins(tilted) / meanWins(groups)];
  let held = 0;
  for (let wins = 0; wins <= contests; wins++) {
    const chance = chanceOf(distribution, wins);
    if (chance < 1e-9) continue;
    const { low, high } = tiltInterval(wins, groups).liftRange;
    if (low <= truth && truth <= high) held += chance;
  }
  return held;
}

export function liftBar(): BarResult {
  const shares = [30, 100].flatMap((contests) => {
    const teams = seeds(TEAMS).map((seed) => drawnFields(contests, seed));
    return [0.5, 1, 2].map((odds) => mean(teams.map((fields) => liftCoverage(fields, odds))));
  });
  return {
    id: 'A7',
    what: 'coverage of the lift range, 30 and 100 contests, true odds 0.5, 1, 2',
    bar: '94% to 97.5%',
    figure: `${shares.map(percent).join(', ')} (exact, mean over ${TEAMS} teams)`,
    verdict: verdictOf(shares.every((share) => share >= 0.94 && share <= 0.975)),
  };
}
