import { bidChances } from '@bidwell/signal/bid-chances';
import { withoutCovariate } from '@bidwell/signal/choice-contests';
import type { ChoiceFit } from '@bidwell/signal/choice-fit';
import { meetingGroups } from '@bidwell/signal/comparable';
import { pointsOf } from '@bidwell/signal/equal-terms';
import { CONTESTS_FOR_A_DOT, MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { basketStrength, type Basket, mixedBasket } from '@bidwell/signal/reference-basket';
import { COVARIATES, fitSignal } from '@bidwell/signal/signal-fit';
import { type FigureFacts, figureOver, meanPrices } from '@bidwell/signal/team-figures';
import type { RunData, RunStep } from '../run-facts.js';
import { comparableBids, teamsOf } from './own-bids.js';

/** Bids of one team in some kinds of work. */
interface Group {
  category: string;
  isMixed: boolean;
  numbers: number[];
}

/** What all figures of a run share: worked out once. */
interface Shared {
  data: RunData;
  facts: FigureFacts;
  /** The fit with loyalty left in the strengths; null where the record does not know who was chosen before. */
  loyal: ChoiceFit | null;
  groups: Int32Array;
}

/** More than this share of bids at another price basis, and equal price means nothing. */
const OTHER_BASIS_AT_MOST = 0.1;

/** Chosen at equal terms, of each team. Kept only as far as its bids allow it to be shown. */
export const figuresStep: RunStep = {
  tables: ['signal_figure'],
  work: (data) => {
    const shared = shareable(data);
    const rows = teamsOf(data).flatMap((team) => groupsOf(data, team).map((group) => rowOf(shared, team, group)));
    return [{ table: 'signal_figure', rows }];
  },
};

function shareable(data: RunData): Shared {
  const { choices, fit, baskets, known } = data;
  const hasLoyalty = data.hasSignal && known[COVARIATES.incumbent];
  return {
    data,
    facts: { contests: choices, fit, baskets, chances: bidChances(choices, fit), meanPrice: meanPrices(choices) },
    loyal: hasLoyalty
      ? fitSignal(withoutCovariate(choices, COVARIATES.incumbent), { strengthVariance: fit.strengthVariance })
      : null,
    groups: meetingGroups(data.contests),
  };
}

/** All work in one, the headline; then each kind with bids enough for a dot, and the rest pooled, where there are several. */
function groupsOf(data: RunData, team: number): Group[] {
  const counts = new Map<number, number>();
  for (const contest of comparableBids(data, team).contests) {
    const own = data.category[contest]!;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const all = [...counts.keys()].toSorted((a, b) => data.categories[a]!.localeCompare(data.categories[b]!, 'en'));
  const headline = { category: '', isMixed: false, numbers: all };
  if (all.length < 2) return [headline];
  const isOwn = (own: number) => counts.get(own)! >= CONTESTS_FOR_A_DOT && data.categories[own] !== '';
  const rest = all.filter((own) => !isOwn(own));
  const kinds = all.filter(isOwn).map((own) => ({ category: data.categories[own]!, isMixed: false, numbers: [own] }));
  return [headline, ...kinds, ...(rest.length > 0 ? [{ category: '', isMixed: true, numbers: rest }] : [])];
}

function rowOf(shared: Shared, team: number, { category, isMixed, numbers }: Group): Record<string, unknown> {
  const { data } = shared;
  const own = comparableBids(data, team);
  const inGroup = own.contests.map((contest) => Number(numbers.includes(data.category[contest]!)));
  const bids = inGroup.reduce((sum, one) => sum + one, 0);
  const field = (contest: number) => data.contests.starts[contest + 1]! - data.contests.starts[contest]!;
  const fields = own.contests.reduce((sum, contest, at) => sum + inGroup[at]! * field(contest), 0);
  return {
    contest_bidder_id: data.suppliers[team]!.id,
    category,
    is_mixed: isMixed,
    categories: numbers.map((number) => data.categories[number]!),
    bids,
    wins: own.won.filter((won, at) => won && inGroup[at] === 1).length,
    mean_field: bids === 0 ? 0 : fields / bids,
    depends_on_price: false,
    ...(data.hasSignal && bids >= MINIMUM_CONTESTS ? figureRow(shared, team, numbers, own.contests, bids) : {}),
  };
}

/** The figure itself: a range from 10 bids on, a value and what follows from it from 30. */
function figureRow(shared: Shared, team: number, numbers: number[], contests: Int32Array, bids: number) {
  const { data, facts, loyal } = shared;
  const parts = numbers.map((number) => ({
    basket: data.baskets.get(number)!,
    bids: contests.filter((contest) => data.category[contest] === number).length,
  }));
  const basket = mixedBasket(parts)!;
  const whyNot = whyNotCompared(shared, team, basket);
  if (whyNot !== null) return { why_not: whyNot };
  const { figure, price } = figureOver(facts, team, basket);
  const range = { low: figure.low, high: figure.high, error: figure.error };
  if (bids < CONTESTS_FOR_A_DOT) return range;
  const isFirm = price.verdict !== 'depends on price';
  return {
    ...range,
    value: figure.value,
    verdict: figure.verdict,
    depends_on_price: !isFirm,
    ...(loyal === null ? {} : loyalRow(loyal, team, basket, figure.error)),
  };
}

function loyalRow({ strengths }: ChoiceFit, team: number, basket: Basket, error: number) {
  const { value, low, high } = pointsOf(strengths[team]! - basketStrength(basket, strengths), error);
  return { loyal_value: value, loyal_low: low, loyal_high: high };
}

/** Equal price means nothing where prices are not full cost, and nobody is compared with bidders it never met. */
function whyNotCompared({ data, groups }: Shared, team: number, basket: Basket): string | null {
  if (data.otherBasis[team]! > OTHER_BASIS_AT_MOST * data.bids.rowsOf(team).length) {
    return 'Its prices are not at full cost: an equal price would not be equal.';
  }
  const met = basket.reduce((sum, weight, other) => sum + (groups[other] === groups[team] ? weight : 0), 0);
  return met < 0.5
    ? 'It has hardly met outside bidders, not even through others: the contests do not compare them.'
    : null;
}
