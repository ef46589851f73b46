import { costBasisWords, type CostBasis } from '@bidwell/domain/cost-basis';
import { type CloseCall, leadersOnBasis, type LeadWithout } from '@bidwell/domain/robustness';
import type { BreakEven, Turn } from '@bidwell/domain/weight-strip';
import { counted, formatNumber } from '../../../ui/numbers';
import type { JudgedField } from './judged-field';

/* What the lead depends on, in words. */

export type NameOf = (id: string) => string;

/** "Events team", "Events team and Meridian", "A, B and C" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Events team leads", "Events team and Meridian are level" */
export function leads(ids: readonly string[], nameOf: NameOf, verb = 'leads'): string {
  const names = listed(ids.map(nameOf));
  return ids.length === 1 ? `${names} ${verb}` : `${names} ${verb === 'leads' ? 'are level' : 'would be level'}`;
}

const percent = (weight: number) => `${formatNumber(weight, 1)}%`;

/** "Events team leads unless Price weighs more than 46%." */
export function weightWords(
  leaderIds: readonly string[],
  { below, above }: BreakEven,
  title: string,
  nameOf: NameOf,
): string {
  if (leaderIds.length > 1) return levelWords(below, above, title, nameOf);
  const leader = leads(leaderIds, nameOf);
  const turns = [below && `less than ${percent(below.at)}`, above && `more than ${percent(above.at)}`].filter(Boolean);
  if (turns.length === 0) return `${leader} however much ${title} weighs.`;
  return `${leader} unless ${title} weighs ${turns.join(' or ')}.`;
}

function levelWords(below: Turn | null, above: Turn | null, title: string, nameOf: NameOf): string {
  const sides = [
    above && `more on ${title} and ${leads(above.leaderIds, nameOf)}`,
    below && `less and ${leads(below.leaderIds, nameOf)}`,
  ];
  const said = sides.filter(Boolean).join('; ');
  return said === '' ? `No weight of ${title} parts them.` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** "Events team leads by 3.98 points of 100." */
export function leadWords(leaderIds: readonly string[], close: CloseCall | null, nameOf: NameOf): string {
  if (leaderIds.length > 1) return `${leads(leaderIds, nameOf)}: they have the same score.`;
  if (close === null) return `${leads(leaderIds, nameOf)}: nobody else has a whole score.`;
  return `${nameOf(close.leaderId)} leads ${nameOf(close.runnerUpId)} by ${formatNumber(close.gap, 2)} of 100 points.`;
}

/** Why the first two are too close to call. Null where they are not. */
export function closeWords({ gap, spread, isTooClose }: CloseCall): string | null {
  if (!isTooClose || gap === 0) return isTooClose ? 'Their scores are equal.' : null;
  return `The evaluators are further apart than the first two: alone they see gaps that differ by ${formatNumber(spread ?? 0, 2)} points (standard deviation).`;
}

/** Who would lead without whom. Null where there is nobody to leave out. */
export function withoutWords(
  leaderIds: readonly string[],
  without: readonly LeadWithout[],
  evaluators: ReadonlyMap<string, string>,
  nameOf: NameOf,
): string | null {
  if (without.length === 0) return null;
  const changed = without.filter((each) => !isSame(each.leaderIds, leaderIds));
  if (changed.length === 0) {
    return `Leaving out any one of ${counted(without.length, 'evaluator')} changes nothing.`;
  }
  return changed
    .map(
      (each) =>
        `Without the scores of ${evaluators.get(each.evaluatorId)} ${leads(each.leaderIds, nameOf, 'would lead')}.`,
    )
    .join(' ');
}

const BASES: readonly CostBasis[] = ['avoidable', 'full'];

/** Who would lead if price were scored on what each offer costs the company. Null where no team is in the field. */
export function basisWords(field: JudgedField, leaderIds: readonly string[], nameOf: NameOf): string | null {
  if (field.proposals.every(({ side }) => side !== 'internal')) return null;
  const known = BASES.flatMap((basis) => {
    const leaders = leadersOnBasis(field.criteria, field.proposals, basis, field.terms, field.others);
    return leaders === null ? [] : [{ basis, leaders }];
  });
  if (known.length === 0)
    return 'A team in the field reckoned no cost, so the lead by cost to the company is not known.';
  if (known.every(({ leaders }) => isSame(leaders, leaderIds))) {
    return 'If price were scored on what each offer costs the company, the lead would be the same: by avoidable and by fully loaded cost.';
  }
  return known
    .map(({ basis, leaders }) => {
      const said = isSame(leaders, leaderIds) ? 'the lead would be the same' : leads(leaders, nameOf, 'would lead');
      return `If price were scored on ${costBasisWords[basis]}, ${said}.`;
    })
    .join(' ');
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));
