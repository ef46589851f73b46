import { effectInWords } from '@bidwell/domain/change-sum';
import type { ChangeEntryFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip, type ChipTone } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { Moment } from '../../../ui/moment';
import { formatMoney } from '../../../ui/money';
import { AnswerChange } from './answer-change';

export const ChangeEntryFragment = graphql(`
  fragment ChangeEntry on EngagementChange {
    id
    number
    side
    state
    what
    why
    endsOn
    milestoneTitle
    milestoneDueOn
    answerBy
    words
    approvalWords
    proposedAt
    settledAt
    priceEffect {
      amount
      currency
    }
    proposedBy {
      id
      name
    }
    acceptedBy {
      id
      name
    }
    approver {
      id
      name
    }
    settledBy {
      id
      name
    }
    moves {
      name
      allowed
    }
  }
`);

const STATES: Record<Fields['state'], { words: string; tone: ChipTone }> = {
  PROPOSED: { words: 'Waiting for an answer', tone: 'highlight' },
  APPROVING: { words: 'Waiting for approval', tone: 'highlight' },
  ACCEPTED: { words: 'Accepted', tone: 'kept' },
  REFUSED: { words: 'Refused', tone: 'neutral' },
  WITHDRAWN: { words: 'Withdrawn', tone: 'outline' },
  EXPIRED: { words: 'Expired', tone: 'outline' },
};

interface ChangeEntryProps {
  change: FragmentType<typeof ChangeEntryFragment>;
  /** On which side of the work the viewer stands. Null: neither. */
  side: string | null;
}

/** One change: what it does, where it stands, what was said, and what this viewer can do about it. */
export function ChangeEntry({ change, side }: ChangeEntryProps) {
  const read = readFragment(ChangeEntryFragment, change);
  const { number, state, what, why, priceEffect, proposedBy, proposedAt, milestoneTitle } = read;
  const { words, tone } = STATES[state];
  const effect = effectInWords({ ...read, priceEffect: priceEffect.amount }, (sum) =>
    formatMoney(sum, priceEffect.currency),
  );
  return (
    <article className="stack tight" aria-label={`Change ${number}`}>
      <div className="row">
        <strong>Change {number}</strong>
        <Chip tone={tone}>{words}</Chip>
        <span className="small muted">
          {proposedBy.name}
          {read.side === side && ', your side'}, <Moment at={proposedAt} />
        </span>
      </div>
      <p className="prose">{what}</p>
      <p className="small">
        <strong>{effect.charAt(0).toUpperCase() + effect.slice(1)}</strong>
        {milestoneTitle !== null && ` (${milestoneTitle})`}
      </p>
      <p className="small muted prose">Why: {why}</p>
      <Answers read={read} />
      {state === 'PROPOSED' && (
        <p className="small">The answer is due by {formatDay(read.answerBy)}. After it, nothing changes.</p>
      )}
      <AnswerChange id={read.id} number={number} moves={read.moves} />
    </article>
  );
}

/** Who said what to it. */
function Answers({ read }: { read: Fields }) {
  const { state, words, approvalWords, acceptedBy, approver, settledBy, settledAt } = read;
  const said = (text: string) => (text === '' ? '' : ` “${text}”`);
  const isByApprover = approver !== null && settledBy?.id === approver.id && state !== 'WITHDRAWN';
  return (
    <>
      {approver !== null && acceptedBy !== null && (
        <p className="small">
          {acceptedBy.name} accepted.{said(words)} {state === 'APPROVING' && `${approver.name} is asked to approve it.`}
        </p>
      )}
      {settledBy !== null && settledAt !== null && (
        <p className="small">
          {settledBy.name} {doneWords(state, isByApprover)} it, <Moment at={settledAt} />.
          {said(isByApprover ? approvalWords : words)}
        </p>
      )}
    </>
  );
}

function doneWords(state: Fields['state'], isByApprover: boolean): string {
  if (state === 'ACCEPTED') return isByApprover ? 'approved' : 'accepted';
  return state === 'WITHDRAWN' ? 'withdrew' : 'refused';
}
