// A8 to A11: what a team could do to its own figure without serving anybody better.
import { shamRivals } from '@bidwell/signal/check-sham-rivals';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { percent, verdictOf, type BarResult, type Scale } from './bar.js';
import { marketOf, seeds } from './known-market.js';
import type { Play } from './market.js';
import { measureTeams } from './measured-teams.js';
import { errorOfMean, mean } from './statistics.js';

const TEAM = 0;
const CONTESTS = 3000;

/** The team's figures with the play less those without it, seed by seed, in points. */
interface Changes {
  signal: number[];
  raw: number[];
  lift: number[];
  sham: number[];
  shamBefore: number[];
}

/** A team of the strength of a middling vendor, so that its figure has room to move either way. */
function figuresOf(seed: number, play: Play | null) {
  const market = marketOf({ seed, contests: CONTESTS, given: { supplier: TEAM, strength: 0 }, play });
  const own = { ...market, teams: market.teams.filter(({ supplier }) => supplier === TEAM) };
  const [team] = measureTeams(own, fitSignal(market.contests));
  return {
    signal: team!.figure.value,
    raw: 100 * team!.raw,
    lift: team!.lift,
    sham: shamRivals(market.contests, TEAM).share,
  };
}

function changesOf(play: Play, count: number, before: readonly ReturnType<typeof figuresOf>[]): Changes {
  const after = seeds(count).map((seed) => figuresOf(seed, play));
  const change = (of: 'signal' | 'raw' | 'lift') => after.map((own, at) => own[of] - before[at]![of]);
  return {
    signal: change('signal'),
    raw: change('raw'),
    lift: change('lift'),
    sham: after.map(({ sham }) => sham),
    shamBefore: before.map(({ sham }) => sham),
  };
}

const signed = (value: number, digits = 1) => `${value < 0 ? '' : '+'}${value.toFixed(digits)}`;
const said = ({ signal, raw, lift }: Changes) =>
  `signal ${signed(mean(signal))} points (se ${errorOfMean(signal).toFixed(1)}); raw ${signed(mean(raw))}, lift ${signed(mean(lift), 2)} (${signal.length} markets)`;

/** All four, against the same markets without a play. */
export function gamingBars(scale: Scale): BarResult[] {
  const count = scale(60);
  const before = seeds(count).map((seed) => figuresOf(seed, null));
  const run = (play: Play) => changesOf(play, count, before);
  const cut = run({ kind: 'price', team: TEAM, change: Math.log(0.7) });
  const small = run({ kind: 'small-fields', team: TEAM, rivalsAtMost: 2 });
  const sham = run({ kind: 'sham-rivals', team: TEAM, rivals: 2, share: 0.6 });
  const friends = run({ kind: 'friends', team: TEAM, requesters: 3, liking: 2.5, volume: 3 });
  const within = ({ signal }: Changes, points: number) => Math.abs(mean(signal)) <= points;
  return [
    {
      id: 'A8',
      what: 'price cut of 30%, service unchanged',
      bar: 'signal moves by <= 2 points',
      figure: said(cut),
      verdict: verdictOf(within(cut, 2)),
    },
    {
      id: 'A9',
      what: 'bidding only in fields of 3 or fewer',
      bar: 'signal moves by <= 2 points',
      figure: said(small),
      verdict: verdictOf(within(small, 2)),
    },
    {
      id: 'A10',
      what: 'two sham rivals in 60% of fields',
      bar: 'signal moves by <= 3 points; sham share >= 5%',
      figure: `${said(sham)}; sham share ${percent(mean(sham.sham))}% against ${percent(mean(sham.shamBefore))}%`,
      verdict: verdictOf(within(sham, 3) && mean(sham.sham) >= 0.05),
    },
    {
      id: 'A11',
      what: 'three friendly requesters (+2.5, 3 times the volume), scaling cap',
      bar: 'signal moves by <= 4.5 points',
      figure: said(friends),
      verdict: verdictOf(within(friends, 4.5)),
    },
  ];
}
