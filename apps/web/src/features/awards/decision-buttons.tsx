import { useState } from 'react';
import type { DecisionButtonsFragment as DecisionFields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { ChooseDialog } from './choose-dialog';
import { CloseDialog } from './close-dialog';
import { leaderOf } from './leader';

export const DecisionButtonsFragment = graphql(`
  fragment DecisionButtons on Comparison {
    job {
      id
      currency
      phase
      moves {
        name
        allowed
        reason
      }
    }
    proposals {
      id
      comparableTotal
      weightedScore
      bidder {
        id
        name
        kind
      }
    }
  }
`);

type Open = 'choose' | 'close' | null;

/** The choice: one proposal, or none. Both are an outcome, so both buttons are of one size. */
export function DecisionButtons({
  comparison,
  onSettled,
}: {
  comparison: FragmentType<typeof DecisionButtonsFragment>;
  onSettled: () => void;
}) {
  const { job, proposals } = readFragment(DecisionButtonsFragment, comparison);
  const [open, setOpen] = useState<Open>(null);
  const may = (move: string) => job.moves.some(({ name, allowed }) => name === move && allowed);
  const leader = leaderOf(proposals);
  const close = () => setOpen(null);
  return (
    <>
      {may('choose') && proposals.length > 0 && (
        <Button look="primary" onClick={() => setOpen('choose')}>
          Choose {leader?.bidder.name ?? 'a proposal'}
        </Button>
      )}
      {may('closeWithoutAward') && <Button onClick={() => setOpen('close')}>Award nothing</Button>}
      {open === 'choose' && (
        <ChooseDialog job={job} proposals={proposals} leader={leader} onClose={close} onSettled={onSettled} />
      )}
      {open === 'close' && (
        <CloseDialog jobId={job.id} count={proposals.length} onClose={close} onSettled={onSettled} />
      )}
    </>
  );
}

export type Contender = DecisionFields['proposals'][number];
