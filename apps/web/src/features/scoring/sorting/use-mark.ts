import type { ProposalMark } from '@bidwell/domain/proposal-mark';
import { useMove } from '../../../graphql/use-move';
import { say } from '../../../ui/toast';
import type { ComparedProposal } from '../compared';
import { MarkProposalMutation } from './sorting-documents';

const WIRE = { shortlisted: 'SHORTLISTED', archived: 'ARCHIVED', disqualified: 'DISQUALIFIED' } as const;

const DONE: Record<ProposalMark, string> = {
  shortlisted: 'is on the shortlist',
  archived: 'is set aside',
  disqualified: 'is disqualified',
};

/** Sorts proposals. What was done is said, with the way back. */
export function useMark() {
  const move = useMove(MarkProposalMutation);

  async function put(proposalId: string, mark: ProposalMark | null, because = ''): Promise<boolean> {
    return (await move.run({ proposalId, mark: mark && WIRE[mark], because })) !== null;
  }

  /** Marks it so, or takes that very mark off. */
  async function mark(of: ComparedProposal, wanted: ProposalMark | null, because = ''): Promise<boolean> {
    const { proposalId, name, marked: before } = of;
    const next = before?.mark === wanted ? null : wanted;
    if (!(await put(proposalId, next, because))) return false;
    const undo = () => void put(proposalId, before?.mark ?? null, before?.because ?? '');
    const done = next === null ? 'is among the others again' : DONE[next];
    say(`${name} ${done}.`, { label: 'Undo', run: undo });
    return true;
  }

  return { mark, problems: move.problems, isRunning: move.isRunning, errorFor: move.errorFor };
}
