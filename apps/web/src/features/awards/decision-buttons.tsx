import { useState } from 'react';
import type { DecisionButtonsFragment as DecisionFields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { calledBy } from '../../graphql/called';
import { Button } from '../../ui/button';
import { useShortcut } from '../../ui/shortcuts';
import { ChooseDialog } from './choose-dialog';
import { CloseDialog } from './close-dialog';
import { leaderOf } from './leader';

export const DecisionButtonsFragment = graphql(`
  fragment DecisionButtons on Comparison {
    job {
      id
      currency
      phase
      policy {
        minProposals
      }
      moves {
        name
        allowed
        reason
      }
    }
    proposals {
      id
      label
      comparableTotal
      weightedScore
      variants {
        number
        title
        comparableTotal
      }
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
        <ChooseButton name={leader ? calledBy(leader) : 'a proposal'} onPress={() => setOpen('choose')} />
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

/** Also on a key, as long as it is there. */
function ChooseButton({ name, onPress }: { name: string; onPress: () => void }) {
  useShortcut('a', 'Choose a proposal', onPress);
  return (
    <Button look="primary" aria-keyshortcuts="a" onClick={onPress}>
      Choose {name}
    </Button>
  );
}

export type Contender = DecisionFields['proposals'][number];
