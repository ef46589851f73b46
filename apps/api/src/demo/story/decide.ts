import type { AwardReason } from '@bidwell/domain/award';
import { comparableTotal } from '@bidwell/domain/proposal-totals';
import type { BuiltJob, BuiltProposal } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import type { Random } from '../builders/random.js';
import { asScores, judge, type Judged, leader, leanTowards } from './judge-offers.js';
import { CHOICE_WORDS, NO_AWARD_WORDS, OVER_TOP_WORDS } from './notes.js';
import { decisionTime, type Entry } from './tell-job.js';

const NO_AWARD_REASONS = ['tooExpensive', 'notGoodEnough', 'needChanged', 'noBudget'] as const;

/** Most requesters score before they choose; all of them say why. */
export function decideFor(
  build: Builders,
  job: BuiltJob,
  entries: readonly Entry[],
  chosen: Entry,
  random: Random,
): void {
  const judged = judge(entries, random);
  const { proposal: winner } = chosen;
  leanTowards(winner, judged);
  const decidedAt = decisionTime(job, random);
  const isScored = entries.length > 1 && random.chance(0.85);
  if (isScored) writeScores(build, judged, decidedAt, random);
  const top = isScored ? leader(judged) : null;
  const reasons = reasonsFor(winner, judged);
  const isOverTop = top !== null && top.proposal !== winner;
  const words = isOverTop
    ? random.pick(OVER_TOP_WORDS)
    : random.chance(0.75)
      ? random.pick(CHOICE_WORDS[reasons[0] ?? 'bestFit'])
      : '';
  build.award({ job, winner, runnerUp: secondChoice(winner, judged, decidedAt), reasons, words, decidedAt });
}

/** Three in five say whom they would have chosen otherwise: the best of the others to them. */
function secondChoice(winner: BuiltProposal, judged: readonly Judged[], decidedAt: Date): BuiltProposal | null {
  if (decidedAt.getUTCMinutes() % 5 > 2) return null;
  return leader(judged.filter(({ proposal }) => proposal !== winner))?.proposal ?? null;
}

/** Nobody is chosen, and everybody is told why. */
export function decideForNone(build: Builders, job: BuiltJob, entries: readonly Entry[], random: Random): void {
  const decidedAt = decisionTime(job, random);
  const reason = random.pick(NO_AWARD_REASONS);
  if (reason === 'notGoodEnough') writeScores(build, judge(entries, random), decidedAt, random);
  build.noAward({ job, reason, words: NO_AWARD_WORDS[reason], decidedAt });
}

function writeScores(build: Builders, judged: readonly Judged[], decidedAt: Date, random: Random): void {
  const scoredAt = new Date(decidedAt.getTime() - 3_600_000);
  for (const entry of judged) build.scores(entry.proposal, asScores(entry, random), scoredAt);
}

/** What the chosen one is best at. Price first, because it can be shown. */
function reasonsFor(winner: BuiltProposal, judged: readonly Judged[]): AwardReason[] {
  if (judged.length === 1) return ['onlyOffer'];
  const reasons: AwardReason[] = [];
  const totals = judged.map(({ proposal }) => totalOf(proposal));
  if (totalOf(winner) <= Math.min(...totals)) reasons.push('bestPrice');
  const titles = winner.job.criteria.filter(({ kind }) => kind === 'quality').map(({ title }) => title);
  const leads = titles.filter((title) => isBestAt(title, winner, judged));
  if (leads.includes('Service promises')) reasons.push('betterPromises');
  if (leads.some((title) => title !== 'Service promises')) reasons.push('bestFit');
  return reasons.length > 0 ? reasons : ['trackRecord'];
}

function isBestAt(title: string, winner: BuiltProposal, judged: readonly Judged[]): boolean {
  const best = Math.max(...judged.map(({ values }) => values.get(title) ?? 0));
  return judged.some(({ proposal, values }) => proposal === winner && values.get(title) === best);
}

function totalOf({ content, job }: BuiltProposal): number {
  return comparableTotal(content, job.lines) ?? Number.POSITIVE_INFINITY;
}
