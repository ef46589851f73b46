import type { ProposalMove } from '@bidwell/domain/proposal-lifecycle';
import { Refusal } from '../platform/graphql/refusal.js';
import type { LockedProposal } from './door/proposal-door.js';

const OUTCOME: Record<ProposalMove, string> = {
  start: 'so no proposal can be started any more',
  save: 'so nothing was saved',
  submit: 'so this submission was not accepted',
  withdraw: 'so this withdrawal was not accepted',
};

/** The refusal of a move that came at or after the deadline: which times were compared, and what counts instead. */
export function tooLate(move: ProposalMove, at: Date, deadline: Date, own: LockedProposal | null): Refusal {
  const compared = `The deadline was ${inWords(deadline)}. The database's clock showed ${inWords(at)}, ${OUTCOME[move]}.`;
  return Refusal.of('DEADLINE_PASSED', `${compared} ${whatCounts(own)}`, { at });
}

function whatCounts(own: LockedProposal | null): string {
  if (own?.state === 'submitted' && own.receivedAt !== null) {
    return `Version ${own.version} of ${own.reference}, received ${inWords(own.receivedAt)}, counts.`;
  }
  return own?.state === 'withdrawn' ? `${own.reference} stays withdrawn.` : 'You have no proposal in this contest.';
}

function inWords(instant: Date): string {
  return instant.toISOString().replace('T', ' ').replace('Z', ' UTC');
}
