import type { BriefAnswer, BriefAnswers } from '@bidwell/domain/brief-answers';
import { inOneOrder } from './in-one-order';

interface MergedAnswers {
  /** Each answer as whoever changed it left it; one's own where both did. */
  merged: BriefAnswers;
  /** Whether both changed an answer, each in another way: a person must choose. */
  clashes: boolean;
}

/** Brings together answers that were given here and elsewhere since `base`, question by question. */
export function mergeAnswers(base: BriefAnswers, mine: BriefAnswers, theirs: BriefAnswers): MergedAnswers {
  const keys = [...new Set([base, mine, theirs].flatMap(Object.keys))];
  const isApart = (one: BriefAnswers, other: BriefAnswers) => (key: string) =>
    JSON.stringify(inOneOrder(given(one, key))) !== JSON.stringify(inOneOrder(given(other, key)));
  const here = keys.filter(isApart(base, mine));
  const there = keys.filter(isApart(base, theirs));
  const merged = keys.flatMap((key) => {
    const answer = given(there.includes(key) && !here.includes(key) ? theirs : mine, key);
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return {
    merged: Object.fromEntries(merged),
    clashes: here.some((key) => there.includes(key) && isApart(mine, theirs)(key)),
  };
}

const given = (answers: BriefAnswers, key: string): BriefAnswer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;
