import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { ApproverStep } from '../approval/approver-step';
import { EvaluatorStep } from '../panel/evaluator-step';
import { movesOf } from '../moves';
import { SecondPersonStep } from '../outage/second-person-step';
import { ApproveChoiceStep } from './approve-choice-step';
import { BidderStep } from './bidder-step';
import { Decision } from './decision';
import { RequesterStep } from './requester-step';

const NextStepFragment = graphql(`
  fragment NextStep on Job {
    id
    phase
    requesterView {
      proposalCount
    }
    bidderView {
      invitedAt
    }
    award {
      isAward
    }
    panel {
      isYou
      leftAt
    }
    ...EvaluatorStep
    ...RequesterStep
    ...ApproverStep
    ...ApproveChoiceStep
    ...SecondPersonStep
    ...JobMoves
    ...BidderStep
    ...Decision
  }
`);

/** What this person does next here, by role and phase. */
export function NextStep({ job }: { job: FragmentType<typeof NextStepFragment> }) {
  const next = readFragment(NextStepFragment, job);
  if (next.requesterView !== null) return <RequesterStep job={next} />;
  if (next.bidderView !== null) return <BidderStep job={next} />;
  if (movesOf(next).allows('approve')) return <ApproverStep job={next} />;
  if (movesOf(next).allows('approveDecision')) return <ApproveChoiceStep job={next} />;
  if (movesOf(next).allows('agreeToExtension')) return <SecondPersonStep job={next} />;
  const isJudging = next.panel.some(({ isYou, leftAt }) => isYou && leftAt === null);
  if (isJudging && next.award === null) return <EvaluatorStep job={next} />;
  return (
    <Panel title={next.award === null ? 'You are looking on' : 'Decided'}>
      <Decision job={next} />
      <p>You take no part in this job. Proposals are read by those who judge it alone, and only after the deadline.</p>
    </Panel>
  );
}
