import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { StartRoundDialog } from './start-round-dialog';

const StartRoundFragment = graphql(`
  fragment StartRound on Comparison {
    job {
      id
      moves {
        name
        allowed
      }
    }
    proposals {
      id
      label
      marked {
        mark
      }
      bidder {
        id
        name
        kind
      }
    }
  }
`);

/** The way to a further round, beside the decision. */
export function StartRound({ comparison }: { comparison: FragmentType<typeof StartRoundFragment> }) {
  const { job, proposals } = readFragment(StartRoundFragment, comparison);
  const [isOpen, setIsOpen] = useState(false);
  if (proposals.length === 0 || !job.moves.some(({ name, allowed }) => name === 'startRound' && allowed)) return null;
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Ask for a further round</Button>
      {isOpen && <StartRoundDialog jobId={job.id} proposals={proposals} onClose={() => setIsOpen(false)} />}
    </>
  );
}
