import type { ReactNode } from 'react';
import type { TrackerStepFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { LinkButton } from '../../../ui/link-button';
import { Panel } from '../../../ui/panel';
import { AcceptSteps, DeliverStep } from './acceptance-steps';
import { PlanStart } from './plan-start';
import { StartWork } from './start-work';
import { WaitsNow } from './waits-now';

export const TrackerStepFragment = graphql(`
  fragment TrackerStep on Engagement {
    id
    ...WaitsNow
    state
    side
    startMeetingAt
    startMeetingPlace
    requesterSignedAt
    bidderSignedAt
    acceptsAt
    deliveredWords
    endedBecause
    milestones {
      id
      title
      deliveredAt
      acceptedAt
    }
    moves {
      name
      allowed
      reason
    }
    bidder {
      id
      name
    }
    requester {
      id
      name
    }
  }
`);

interface StepProps {
  jobId: string;
  read: Fields;
}

/** What this person does next in awarded work, or for what it waits. */
export function TrackerStep({
  jobId,
  engagement,
  after,
}: {
  jobId: string;
  engagement: FragmentType<typeof TrackerStepFragment>;
  /** What waits once the work is over. */
  after: ReactNode;
}) {
  const read = readFragment(TrackerStepFragment, engagement);
  const isOver = read.state === 'ACCEPTED' || read.state === 'ENDED';
  return (
    <Panel title="Next">
      <Step jobId={jobId} read={read} />
      {isOver && after}
    </Panel>
  );
}

function Step({ jobId, read }: StepProps): ReactNode {
  switch (read.state) {
    case 'AGREED':
      return <Confirming jobId={jobId} read={read} />;
    case 'SIGNED':
      return <Starting jobId={jobId} read={read} />;
    case 'DELIVERED':
      return <Accepting jobId={jobId} read={read} />;
    case 'ACCEPTED':
      return <p>All of the work is accepted.</p>;
    case 'ENDED':
      return (
        <p>
          {read.endedBecause === 'reopened'
            ? 'The decision was re-opened: this work ended.'
            : 'This work was ended for cause.'}
        </p>
      );
    default:
      return (
        <>
          {read.state !== 'RUNNING' && (
            <p>
              <a href="#trouble">Something has to be put right.</a> The work goes on meanwhile.
            </p>
          )}
          <Working jobId={jobId} read={read} />
          <WaitsNow engagement={read} />
        </>
      );
  }
}

const allows = ({ moves }: Fields, move: string) => moves.some(({ name, allowed }) => name === move && allowed);

/** The other side, as the reader calls it. */
function otherSide({ side, bidder, requester }: Fields): string {
  return side === 'requester' ? bidder.name : requester.name;
}

function Confirming({ jobId, read }: StepProps) {
  const hasConfirmed = read.side === 'requester' ? read.requesterSignedAt !== null : read.bidderSignedAt !== null;
  const mayConfirm = allows(read, 'sign');
  return (
    <>
      {read.side === null ? (
        <p>Both sides have still to confirm what was agreed.</p>
      ) : hasConfirmed ? (
        <p>You have confirmed the agreement. It waits for {otherSide(read)} now.</p>
      ) : (
        <p>Read what was agreed and confirm it. Then the work can begin.</p>
      )}
      <div className="row">
        <LinkButton to="/jobs/$jobId/agreement" params={{ jobId }} look={mayConfirm ? 'primary' : undefined}>
          {mayConfirm ? 'Read and confirm' : 'Read the agreement'}
        </LinkButton>
        {allows(read, 'planStart') && (
          <PlanStart jobId={jobId} at={read.startMeetingAt} place={read.startMeetingPlace} />
        )}
      </div>
    </>
  );
}

function Starting({ jobId, read }: StepProps) {
  const { startMeetingAt } = read;
  return (
    <>
      {startMeetingAt === null ? (
        <p>Both sides have confirmed. Meet once, then begin: promises count from the moment you say so.</p>
      ) : (
        <p>
          <Deadline at={startMeetingAt} lead="You begin together on" />. Promises count from then.
        </p>
      )}
      {allows(read, 'start') && (
        <div className="row">
          <StartWork jobId={jobId} />
          <PlanStart jobId={jobId} at={startMeetingAt} place={read.startMeetingPlace} />
        </div>
      )}
    </>
  );
}

function Working({ jobId, read }: StepProps) {
  const reason = read.moves.find(({ name }) => name === 'deliver')?.reason;
  const waiting = read.milestones.filter(({ deliveredAt, acceptedAt }) => deliveredAt !== null && acceptedAt === null);
  if (read.side === 'requester' && waiting.length > 0) return <Waiting titles={waiting.map(({ title }) => title)} />;
  if (read.side !== 'bidder')
    return <p>{read.bidder.name} is at work. You hear when something is done, and confirm it here.</p>;
  return (
    <>
      <p>Report each promise when it is done. When all of the work is done, say so here.</p>
      {allows(read, 'deliver') ? <DeliverStep jobId={jobId} /> : reason && <p className="muted">{reason}</p>}
    </>
  );
}

/** Delivered parts wait for the requester's answer. */
function Waiting({ titles }: { titles: string[] }) {
  const names = new Intl.ListFormat('en-GB').format(titles.map((title) => `“${title}”`));
  return (
    <p>
      {names} {titles.length === 1 ? 'is' : 'are'} delivered.{' '}
      <a href="#milestones">Look at it, then accept it or send it back.</a>
    </p>
  );
}

function Accepting({ jobId, read }: StepProps) {
  const { acceptsAt, deliveredWords, bidder } = read;
  return (
    <>
      <p>{read.side === 'bidder' ? 'You say' : `${bidder.name} says`} that all of it is done.</p>
      {deliveredWords && <blockquote className="prose">{deliveredWords}</blockquote>}
      {acceptsAt !== null && (
        <p>
          <Deadline at={acceptsAt} lead="Without an answer it is accepted on" />.
        </p>
      )}
      {allows(read, 'acceptWork') && <AcceptSteps jobId={jobId} />}
    </>
  );
}
