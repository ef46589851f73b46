import type { ScoreWish } from '../builders/decision-builders.js';
import type { BuiltJob, BuiltProposal } from '../builders/built.js';
import type { Random } from '../builders/random.js';
import { priceScore, weightedScore } from '@bidwell/domain/scoring';
import { comparableTotal } from '@bidwell/domain/proposal-totals';
import type { MadeOffer } from './make-offer.js';
import { noteFor } from './notes.js';

/** A proposal with what the requester thinks of it, criterion by criterion. */
export interface Judged {
  proposal: BuiltProposal;
  offer: MadeOffer;
  values: Map<string, number>;
}

/** Scores as the story's quality would have them, in half points. */
export function judge(entries: readonly { proposal: BuiltProposal; offer: MadeOffer }[], random: Random): Judged[] {
  return entries.map(({ proposal, offer }) => {
    const quality = proposal.job.criteria.filter(({ kind }) => kind === 'quality');
    const values = quality.map(({ title }) => {
      const level = isAboutPromises(title) ? offer.service : offer.work;
      return [title, half(level + 0.9 * random.around())] as const;
    });
    return { proposal, offer, values: new Map(values) };
  });
}

/** Judges a little kinder of the chosen one and a little harder of who is ahead of it, until it leads. Some never do. */
export function leanTowards(winner: BuiltProposal, judged: readonly Judged[]): void {
  for (let step = 0; step < 6; step += 1) {
    const ahead = leader(judged);
    if (ahead === null || ahead.proposal === winner) return;
    for (const entry of judged) if (entry.proposal === winner) shift(entry, 0.5);
    shift(ahead, -0.5);
  }
}

/** Who has the highest weighted score. Null while nobody has one. */
export function leader(judged: readonly Judged[]): Judged | null {
  const scored = judged.map((entry) => ({ entry, score: weighted(entry, judged) ?? -1 }));
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  return best === undefined || best.score < 0 ? null : best.entry;
}

/** The scores with a word for most of them. */
export function asScores({ values }: Judged, random: Random): ScoreWish[] {
  return [...values].map(([criterion, value]) => {
    return { criterion, value, note: random.chance(0.7) ? noteFor(isAboutPromises(criterion), value, random) : '' };
  });
}

function weighted({ proposal, values }: Judged, all: readonly Judged[]): number | null {
  const { job } = proposal;
  const allTotals = all.map((entry) => totalOf(entry.proposal, job));
  const scores = job.criteria.map(({ id, title, kind }) => {
    const value = kind === 'price' ? priceScore(totalOf(proposal, job), allTotals) : (values.get(title) ?? null);
    return { criterionId: id, value };
  });
  return weightedScore(job.criteria, scores);
}

function totalOf({ content }: BuiltProposal, { lines }: BuiltJob): number | null {
  return comparableTotal(content, lines);
}

function shift({ values }: Judged, by: number): void {
  for (const [title, value] of values) values.set(title, half(value + by));
}

const isAboutPromises = (title: string) => title === 'Service promises';
const half = (value: number) => Math.min(10, Math.max(2, Math.round(value * 2) / 2));
