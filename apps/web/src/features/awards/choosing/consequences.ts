import { UNDO_MINUTES } from '@bidwell/domain/decision-time';
import { needsAwardApproval } from '@bidwell/domain/award-approval';
import { formatDay } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';

/** What a choice leads to, as far as it is known before it is made. */
export interface Foreseen {
  winnerName: string;
  /** Of the chosen offer, in minor units. Null: it has none. */
  total: number | null;
  /** How many others proposed. */
  others: number;
  startsOn: string | null;
  policy: {
    awardApprover: { id: string; name: string } | null;
    awardApprovalFrom: { amount: number } | null;
    challengeDays: number;
  } | null;
}

/** In plain words, in the order in which it happens. */
export function consequencesOf({ winnerName, total, others, startsOn, policy }: Foreseen): string[] {
  const approver = policy?.awardApprover ?? null;
  const terms = {
    awardApproverId: approver?.id ?? null,
    awardApprovalFrom: policy?.awardApprovalFrom?.amount ?? null,
  };
  const waits = needsAwardApproval(terms, total)
    ? `${approver?.name} approves it first. Nobody is told before that, nor in the ${UNDO_MINUTES} minutes after.`
    : `Nobody is told for ${UNDO_MINUTES} minutes. Until then you can undo it, or tell everybody sooner.`;
  const told =
    others === 0 ? '' : ` ${counted(others, 'other gets its', 'others get their')} debrief at the same time.`;
  const start = startsOn === null ? 'when the work starts' : `on ${formatDay(startsOn)}`;
  return [
    waits,
    `Then ${winnerName} is told that it was chosen, and why.${told}`,
    `Its promises start counting ${start}.`,
    ...(policy !== null && policy.challengeDays > 0 ? [challenge(policy.challengeDays)] : []),
  ];
}

function challenge(days: number): string {
  return `Bidders may challenge the decision for ${counted(days, 'working day')} after that.`;
}
