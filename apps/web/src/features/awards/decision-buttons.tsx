import { type ReactNode, useState } from 'react';
import type { DecisionButtonsFragment as DecisionFields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { calledBy } from '../../graphql/called';
import { takingPart } from '../../graphql/marked';
import { Button } from '../../ui/button';
import { useShortcut } from '../../ui/shortcuts';
import { CompanyInterest } from './choosing/company-interest';
import { ChooseDialog } from './choosing/choose-dialog';
import { CloseDialog } from './choosing/close-dialog';
import { leaderOf } from './choosing/leader';
import './choosing/sibling-awards';

export const DecisionButtonsFragment = graphql(`
  fragment DecisionButtons on Comparison {
    job {
      id
      currency
      phase
      startsOn
      policy {
        minProposals
        challengeDays
        awardApprover {
          id
          name
        }
        awardApprovalFrom {
          amount
        }
      }
      ...SiblingAwards
      moves {
        name
        allowed
        reason
      }
    }
    ...CompanyInterest
    proposals {
      id
      label
      marked {
        mark
      }
      comparableTotal
      weightedScore
      scores {
        criterionId
        isBelowMinimum
      }
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
  const read = readFragment(DecisionButtonsFragment, comparison);
  const { job } = read;
  const count = read.proposals.length;
  const proposals = takingPart(read.proposals);
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
      {job.phase === 'OPENED' && !may('choose') && may('closeWithoutAward') && <WhyNot moves={job.moves} />}
      {open === 'choose' && (
        <ChooseDialog
          {...{ job, proposals, count, leader, onSettled }}
          onClose={close}
          interestIn={(chosen) => <CompanyInterest comparison={read} chosen={chosen} />}
        />
      )}
      {open === 'close' && <CloseDialog jobId={job.id} {...{ count, onSettled }} onClose={close} />}
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

/** Closing is possible, choosing is not yet: whose scores are outstanding, in the server's words. */
function WhyNot({ moves }: { moves: DecisionFields['job']['moves'] }): ReactNode {
  const reason = moves.find(({ name }) => name === 'choose')?.reason;
  return reason ? <p className="muted">{reason}</p> : null;
}

export type Contender = DecisionFields['proposals'][number];
export type DecidedJob = DecisionFields['job'];
