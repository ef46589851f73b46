import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { RequesterStepFragment as Step } from '../../../graphql/generated/graphql';
import { formatDay } from '../../../ui/dates';
import { Button } from '../../../ui/button';
import { goToField } from '../../../ui/go-to-field';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';
import { PendingStep } from '../approval/pending-step';
import { OutageNote } from '../outage/outage-note';
import { Decision } from './decision';
import { OwnBudget } from './own-budget';
import { FewProposals } from '../policy/few-proposals';
import { SealWords } from './seal-words';
import { WaitingStep } from './waiting-step';

const RequesterStepFragment = graphql(`
  fragment RequesterStep on Job {
    id
    phase
    deadline
    decisionDue
    cancelReason
    requesterView {
      proposalCount
    }
    questions {
      id
      answeredAt
    }
    policy {
      minProposals
    }
    outage {
      offeredUntil
      agreedAt
    }
    ...Decision
    ...OwnBudget
    ...PendingStep
    ...OutageNote
    ...WaitingStep
  }
`);

/** What the requester does next. */
export function RequesterStep({ job }: { job: FragmentType<typeof RequesterStepFragment> }) {
  const step = readFragment(RequesterStepFragment, job);
  const [title, content] = stepOf(step);
  return (
    <Panel title={title}>
      <div className="stack">
        {content}
        <OwnBudget job={step} />
      </div>
    </Panel>
  );
}

function stepOf(step: Step): [string, ReactNode] {
  switch (step.phase) {
    case 'DRAFT':
      return ['A draft', <DraftStep key="draft" id={step.id} />];
    case 'PENDING':
      return ['Waits for approval', <PendingStep key="pending" job={step} />];
    case 'OPEN':
      return ['Sealed until the deadline', <OpenStep key="open" step={step} />];
    case 'OPENING':
      return [
        'The deadline has passed',
        <OutageNote
          key="opening"
          job={step}
          otherwise={
            <p>
              The proposals open by themselves, as a rule within seconds; where two people release the opening, once
              they have. The page follows by itself.
            </p>
          }
        />,
      ];
    case 'OPENED':
      return ['Your decision', <OpenedStep key="opened" step={step} />];
    case 'DECIDING':
      return ['Decided, and nobody told yet', <WaitingStep key="deciding" job={step} />];
    case 'CANCELLED':
      return ['Cancelled', <p key="cancelled">{step.cancelReason}</p>];
    default:
      return ['Decided', <Decision key="decided" job={step} />];
  }
}

function DraftStep({ id }: { id: string }) {
  return (
    <>
      <p>Nobody but you sees it. Bidders are invited when you publish.</p>
      <div>
        <LinkButton to="/jobs/$jobId/edit" params={{ jobId: id }} look="primary">
          Continue writing
        </LinkButton>
      </div>
    </>
  );
}

function OpenStep({ step }: { step: Step }) {
  const waiting = step.questions.filter(({ answeredAt }) => answeredAt === null);
  const [first] = waiting;
  return (
    <>
      <SealWords count={step.requesterView?.proposalCount ?? null} opensAt={opensAt(step)} />
      <OutageNote job={step} />
      <FewProposals count={step.requesterView?.proposalCount ?? null} minProposals={step.policy?.minProposals ?? 1} />
      {first && (
        <div>
          <Button look="primary" onClick={() => goToField(`answer-${first.id}`)}>
            Answer {counted(waiting.length, 'question')}
          </Button>
        </div>
      )}
    </>
  );
}

/** At the deadline, or later while more time may be given after an outage. */
function opensAt({ deadline, outage }: Step): string {
  const isHeld = outage !== null && outage.agreedAt === null && outage.offeredUntil > (deadline ?? '');
  return isHeld ? outage.offeredUntil : (deadline ?? '');
}

function OpenedStep({ step }: { step: Step }) {
  const count = step.requesterView?.proposalCount ?? 0;
  return (
    <>
      <p className="big-figure">{count === 0 ? 'No proposal came in' : `${counted(count, 'proposal')} opened`}</p>
      {step.decisionDue && (
        <p>
          You promised a decision by <time dateTime={step.decisionDue}>{formatDay(step.decisionDue)}</time>.{' '}
          {count === 0 ? 'Close the job and say why.' : 'Choose anyone, or nobody, and say why.'}
        </p>
      )}
      <div>
        <PathLink href={`/jobs/${step.id}/compare`} look="primary">
          {count === 0 ? 'Close this job' : `Compare ${counted(count, 'proposal')}`}
        </PathLink>
      </div>
    </>
  );
}
