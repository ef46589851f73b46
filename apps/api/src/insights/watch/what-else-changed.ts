import type { OtherChange } from '@bidwell/domain/drift-words';
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import { COVARIATES } from '@bidwell/signal/signal-fit';

/** The contests one team stood in, before a change began and since. */
export interface BeforeAndSince {
  before: readonly number[];
  since: readonly number[];
}

/** What the contests are, beside what the choice model reads. */
export interface Surroundings {
  contests: ChoiceContests;
  /** The name of the category of a contest. */
  categoryOf: (contest: number) => string;
  nameOf: (supplier: number) => string;
}

/** What is large enough to be named: shares of a price or a time, bidders, shares of the contests. */
const NAMED = { price: 0.05, days: 0.1, field: 0.5, category: 0.1, rival: 0.2, rivalBefore: 0.02 };

/** What else is different since the change, each as it was and as it is; the alarm itself takes price, date and field into account. */
export function whatElseChanged(facts: Surroundings, team: number, stretch: BeforeAndSince): OtherChange[] {
  if (stretch.before.length === 0 || stretch.since.length === 0) return [];
  return [
    ...relative(facts, team, stretch, 'price', COVARIATES.price),
    ...relative(facts, team, stretch, 'days', COVARIATES.date),
    ...field(facts, stretch),
    ...category(facts, stretch),
    ...rival(facts, team, stretch),
  ];
}

/** The team's usual price or time against the middle of the field, as a share of it: 0.08 is 8% above. */
function relative(
  { contests }: Surroundings,
  team: number,
  { before, since }: BeforeAndSince,
  what: 'price' | 'days',
  column: number,
): OtherChange[] {
  if (column >= contests.covariates) return [];
  const usual = (list: readonly number[]) =>
    Math.expm1(mean(list.map((contest) => contests.x[rowOf(contests, contest, team) * contests.covariates + column]!)));
  return named(what, usual(before), usual(since));
}

function field({ contests }: Surroundings, { before, since }: BeforeAndSince): OtherChange[] {
  const usual = (list: readonly number[]) =>
    mean(list.map((contest) => contests.starts[contest + 1]! - contests.starts[contest]!));
  return named('field', usual(before), usual(since));
}

/** The kind of work whose share changed most. */
function category({ categoryOf }: Surroundings, { before, since }: BeforeAndSince): OtherChange[] {
  const [was, is] = [shares(before.map(categoryOf)), shares(since.map(categoryOf))];
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  const change = (name: string) => Math.abs((is.get(name) ?? 0) - (was.get(name) ?? 0));
  const name = names.reduce((most, own) => (change(own) > change(most) ? own : most), names[0]!);
  return named('category', was.get(name) ?? 0, is.get(name) ?? 0, name);
}

/** The rival that stands beside the team now and hardly did before. */
function rival(facts: Surroundings, team: number, { before, since }: BeforeAndSince): OtherChange[] {
  const beside = (list: readonly number[]) => besideTeam(facts.contests, list, team);
  const [was, is] = [beside(before), beside(since)];
  const shareBefore = (supplier: number) => (was.get(supplier) ?? 0) / before.length;
  const fresh = [...is].filter(
    ([supplier, count]) => count >= NAMED.rival * since.length && shareBefore(supplier) <= NAMED.rivalBefore,
  );
  const first = fresh.toSorted(([a, most], [b, least]) => least - most || a - b)[0];
  if (first === undefined) return [];
  const [supplier, count] = first;
  return [{ what: 'rival', name: facts.nameOf(supplier), before: shareBefore(supplier), since: count / since.length }];
}

function besideTeam({ starts, supplier }: ChoiceContests, list: readonly number[], team: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const contest of list)
    for (const own of supplier.subarray(starts[contest]!, starts[contest + 1]!))
      if (own !== team) counts.set(own, (counts.get(own) ?? 0) + 1);
  return counts;
}

function named(what: Exclude<OtherChange['what'], 'rival'>, before: number, since: number, name = ''): OtherChange[] {
  return Math.abs(since - before) < NAMED[what] ? [] : [{ what, name, before, since }];
}

function rowOf({ starts, supplier }: ChoiceContests, contest: number, team: number): number {
  return supplier.indexOf(team, starts[contest]);
}

function shares(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1 / names.length);
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
