import { formatMoney } from '../../../ui/money';
import { counted } from '../../../ui/numbers';

/** What a policy holds for. */
interface Scope {
  category: { name: string } | null;
  valueFrom: { amount: number; currency: string };
}

/** What it asks. */
interface Asked {
  approver: { name: string } | null;
  deputy: { name: string } | null;
  minOpenDays: number;
  minProposals: number;
  hidesCount: boolean;
  debriefLevel: 'FULL' | 'OUTCOME_ONLY';
  fanOutLimit: number | null;
  lateChangeDays: number;
  isBlind: boolean;
  twoEnvelopes: boolean;
  twoPersonRelease: boolean;
  maxPreference: number;
  awardApprover: { name: string } | null;
  awardApprovalFrom: { amount: number; currency: string } | null;
  challengeDays: number;
  requestLimit?: { amount: number; currency: string } | null;
  recompeteAfter?: 'PROBATION' | 'CURE';
}

/** What a policy holds for: "Event planning, from €50,000". */
export function scopeOf({ category, valueFrom }: Scope): string {
  const kind = category?.name ?? 'Categories without a policy of their own';
  return valueFrom.amount === 0 ? kind : `${kind}, from ${formatMoney(valueFrom.amount, valueFrom.currency)}`;
}

/** What it asks, in one line. */
export function askedBy(policy: Asked): string {
  const { approver, deputy, minOpenDays, minProposals, hidesCount, debriefLevel, fanOutLimit, lateChangeDays } = policy;
  const asked = [
    approver && `${approver.name} approves${deputy ? `, or ${deputy.name}` : ''}`,
    minOpenDays > 0 && `open for at least ${counted(minOpenDays, 'working day')}`,
    minProposals > 1 && `at least ${minProposals} proposals`,
    fanOutLimit !== null && `at most ${counted(fanOutLimit, 'vendor')}`,
    hidesCount && 'number of proposals hidden',
    debriefLevel === 'OUTCOME_ONLY' && 'debrief without scores',
    lateChangeDays > 0 && `late changes move the deadline (${counted(lateChangeDays, 'working day')})`,
    ...judgingAskedBy(policy),
  ].filter(Boolean);
  const line = asked.length === 0 ? 'nothing in particular' : asked.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function judgingAskedBy(policy: Asked): (string | false | null)[] {
  const { isBlind, twoEnvelopes, twoPersonRelease, maxPreference, awardApprover, awardApprovalFrom, challengeDays } =
    policy;
  const from =
    awardApprovalFrom !== null && awardApprovalFrom.amount > 0
      ? ` from ${formatMoney(awardApprovalFrom.amount, awardApprovalFrom.currency)}`
      : '';
  return [
    isBlind && 'judged without names',
    twoEnvelopes && 'prices opened after quality is scored',
    twoPersonRelease && 'opened when two people release it',
    maxPreference > 0 && `home preference up to ${maxPreference / 100}%`,
    awardApprover && `${awardApprover.name} approves choices${from}`,
    challengeDays > 0 && `${counted(challengeDays, 'working day')} to challenge`,
    policy.requestLimit != null &&
      `asked for without a contest up to ${formatMoney(policy.requestLimit.amount, policy.requestLimit.currency)}`,
    policy.recompeteAfter === 'CURE' && 'work can be ended once a cure has failed',
  ];
}
