import { answerProblems } from '@bidwell/domain/answer-problems';
import { effortInWords, proposalHours } from '@bidwell/domain/bidding-effort';
import { briefProblems } from '@bidwell/domain/brief';
import { guestProblems } from '@bidwell/domain/guests';
import { type Advice, briefAdvice, clarityInWords } from '@bidwell/domain/brief-advice';
import type { Problem } from '@bidwell/domain/refusal';
import { useMemo } from 'react';
import { useServerNow } from '../../../ui/server-clock';
import { askedIn, type AskedSet } from '../../../graphql/asked-questions';
import { briefOf, type Draft } from './draft';
import { type LeftThing, leftThings } from './field-words';

/** How clear the brief is to those who will read it. */
export interface Clarity {
  /** "Nearly clear: bidders will ask about 2 things." */
  words: string;
  advice: readonly Advice[];
  /** "about 3 hours": what a proposal takes to write. */
  effort: string;
}

/** Where a draft stands: what is left to do before it can be published, and what bidders would miss in it. */
export function useStanding(
  draft: Draft,
  asked: AskedSet | null | undefined,
): { things: LeftThing[]; clarity: Clarity } {
  const now = useServerNow(30_000);
  const set = useMemo(() => askedIn(asked), [asked]);
  return useMemo(() => {
    const at = new Date(now);
    const brief = { ...briefOf(draft), answers: draft.answers };
    const problems = [...briefProblems(brief, at), ...answerProblems(set, draft.answers), ...guestsUnready(draft)];
    const left = new Set(problems.map(({ field }) => field));
    // What is missing altogether is said once, among the things left.
    const advice = briefAdvice(brief, set, at).filter(({ field }) => !left.has(field));
    const clarity = { words: clarityInWords(advice), advice, effort: effortInWords(proposalHours(brief)) };
    return { things: leftThings(problems, set), clarity };
  }, [draft, now, set]);
}

/** Addresses that no mail could reach. Who is known already, and so needs no firm's name, the server says on publishing. */
function guestsUnready({ guests }: Draft): Problem[] {
  return guestProblems(guests, [], []).filter(({ field }) => field.endsWith('.email'));
}
