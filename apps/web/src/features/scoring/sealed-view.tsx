import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SealedViewFragment as SealedJob } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BackLink } from '../../ui/back-link';
import { Deadline } from '../../ui/deadline';
import { LockIcon } from '../../ui/icons';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import styles from './sealed-view.module.css';

export const SealedViewFragment = graphql(`
  fragment SealedView on Job {
    id
    title
    phase
    deadline
    cancelReason
    moves {
      name
      reason
    }
    requesterView {
      proposalCount
    }
  }
`);

/** The compare page while there is nothing to compare: says why, and what happens when. */
export function SealedView({ job }: { job: FragmentType<typeof SealedViewFragment> }) {
  const read = readFragment(SealedViewFragment, job);
  const isSealed = read.phase === 'OPEN' && read.requesterView !== null;
  return (
    <Page
      title={read.title}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: read.id }}>
          The job
        </BackLink>
      }
      lead={isSealed && read.deadline && <Deadline lead="Sealed until" at={read.deadline} />}
      isNarrow
    >
      <div className={styles.sealed} role="status">
        {read.requesterView === null ? (
          <NotYours job={read} />
        ) : (
          <WhyNothing job={read} count={read.requesterView.proposalCount} />
        )}
      </div>
    </Page>
  );
}

function NotYours({ job }: { job: SealedJob }) {
  const reason = job.moves.find(({ name }) => name === 'score')?.reason;
  return <p>{reason ?? 'Only the requester reads the proposals.'}</p>;
}

function WhyNothing({ job, count }: { job: SealedJob; count: number | null }): ReactNode {
  switch (job.phase) {
    case 'DRAFT':
    case 'PENDING':
      return <p>This job is not published. Proposals come in once it is published.</p>;
    case 'CANCELLED':
      return <p>This job was cancelled, and its proposals stay sealed for good. {job.cancelReason}</p>;
    case 'OPEN':
      return <Sealed count={count} />;
    default:
      return (
        <>
          <h2>The deadline has passed</h2>
          <p>
            {count === null ? 'The proposals are' : counted(count, 'proposal is', 'proposals are')} opened all at once
            and appear here by themselves, as a rule within seconds. Where it takes longer,{' '}
            <Link to="/jobs/$jobId" params={{ jobId: job.id }}>
              the job’s page
            </Link>{' '}
            says what for.
          </p>
        </>
      );
  }
}

function standingWords(count: number | null): string {
  if (count === null) return 'Sealed, and so is their number';
  return count === 0 ? 'No proposal is in yet' : counted(count, 'sealed proposal is in', 'sealed proposals are in');
}

function Sealed({ count }: { count: number | null }) {
  return (
    <>
      <h2>
        <LockIcon /> {standingWords(count)}
      </h2>
      <p>
        Until the deadline nobody can read what is sent: not you, not another bidder, not an administrator, and not
        somebody who holds a copy of the database. Who sends it is kept from you too.
      </p>
      <p>
        At the deadline, by the database’s clock, all proposals open at once and stand here side by side. You need not
        load this page again.
      </p>
    </>
  );
}
