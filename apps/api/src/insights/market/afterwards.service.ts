import { chosenAndKept, type ChosenStanding, isNameAheadOfWork } from '@bidwell/domain/chosen-and-kept';
import { betaBinomialPrior, type BetaPrior, shrunkenShare } from '@bidwell/signal/beta-binomial';
import { showable } from '@bidwell/signal/minimum';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Injectable } from '@nestjs/common';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { Database } from '../../platform/database/database.js';
import { CountedShare } from '../changes/changes.results.js';
import type { Insights } from '../insights.results.js';
import type { Interval } from '../win-rate.js';
import { Afterwards, type BidderAfterwards, KeptStanding } from './afterwards.results.js';
import { AFTERWARDS, type AfterwardsRow } from './afterwards.statement.js';
import { monthsOf } from './months-of.js';

/** With fewer answers than this share of those asked, the pleased may be all who cared to answer. */
const FEWEST_ANSWERS = 0.4;

/** What all bidders keep together, and how much they differ. */
interface AllKept {
  share: number;
  /** Null when it cannot be known: fewer than three bidders, or all cases one way. */
  prior: BetaPrior | null;
}

/** Whether requesters come back, and whether promises are kept. */
@Injectable()
export class AfterwardsOfWork {
  constructor(private readonly database: Database) {}

  /** Null for imported contests: nothing is known of their work. */
  async read(insights: Insights): Promise<Afterwards | null> {
    if (insights.dataset.isImported) return null;
    const rows = await this.database.rows<AfterwardsRow>(AFTERWARDS, monthsOf(insights));
    const all = allKept(rows);
    return {
      comeBackInside: sumOf(rows, SideKind.INTERNAL, (row) => row.comeBack),
      comeBackOutside: sumOf(rows, SideKind.EXTERNAL, (row) => row.comeBack),
      keptInside: sumOf(rows, SideKind.INTERNAL, (row) => row.kept),
      keptOutside: sumOf(rows, SideKind.EXTERNAL, (row) => row.kept),
      bidders: rows.map((row) => bidderOf(row, all)),
    };
  }
}

function bidderOf(row: AfterwardsRow, all: AllKept): BidderAfterwards {
  const { bidderKey, name, kind, quarters } = row;
  const keptRange = rangeOf(row.kept, all);
  const keptStanding = keptRange && standingOf(keptRange, all.share);
  return {
    bidderKey,
    name,
    kind,
    keptRange,
    keptStanding,
    comeBack: new CountedShare(...row.comeBack),
    kept: new CountedShare(...row.kept),
    onTime: new CountedShare(...row.onTime),
    atPrice: new CountedShare(...row.atPrice),
    withoutRework: new CountedShare(...row.withoutRework),
    answered: new CountedShare(...row.answered),
    satisfied: satisfiedOf(row),
    standing: kind === SideKind.INTERNAL ? chosenAndKept(chosenOf(row), keptStanding) : null,
    isNameAheadOfWork: isNameAheadOfWork(quarters),
  };
}

function chosenOf({ hasSignal, dependsOnPrice, verdict }: AfterwardsRow): ChosenStanding {
  if (!hasSignal) return 'no signal';
  return dependsOnPrice ? 'depends on price' : verdict;
}

function allKept(rows: readonly AfterwardsRow[]): AllKept {
  const cases = rows.map(({ kept: [x, n] }) => ({ x, n }));
  const [x, n] = [cases.reduce((sum, one) => sum + one.x, 0), cases.reduce((sum, one) => sum + one.n, 0)];
  return { share: n === 0 ? 0 : x / n, prior: betaBinomialPrior(cases) };
}

/** Where the others cannot be known, its own cases alone. */
function rangeOf([x, n]: [number, number], { prior }: AllKept): Interval | null {
  if (showable(n) === 'too few') return null;
  if (prior === null) return wilsonInterval(x, n);
  const { low, high } = shrunkenShare({ x, n }, prior);
  return { low, high };
}

function standingOf({ low, high }: Interval, share: number): KeptStanding {
  if (low > share) return KeptStanding.ABOVE;
  return high < share ? KeptStanding.BELOW : KeptStanding.LEVEL;
}

function satisfiedOf({ satisfied: [pleased, said], answered: [answered, asked] }: AfterwardsRow): CountedShare | null {
  if (showable(said) === 'too few' || answered < FEWEST_ANSWERS * asked) return null;
  return new CountedShare(pleased, said);
}

function sumOf(rows: readonly AfterwardsRow[], kind: SideKind, pick: (row: AfterwardsRow) => [number, number]) {
  const shares = rows.filter((row) => row.kind === kind).map(pick);
  const [count, of] = [0, 1].map((place) => shares.reduce((sum, share) => sum + (share[place] ?? 0), 0));
  return new CountedShare(count ?? 0, of ?? 0);
}
