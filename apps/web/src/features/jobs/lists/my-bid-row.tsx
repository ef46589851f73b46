import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { formatInstant } from '../../../ui/dates';
import { PathLink } from '../../../ui/path-link';
import { OutcomeChip } from '../job/outcome-chip';
import { OwnState } from '../job/own-state';
import styles from './job-row.module.css';

const MyBidRowFragment = graphql(`
  fragment MyBidRow on Job {
    id
    reference
    title
    phase
    deadline
    department {
      id
      name
    }
    bidderView {
      reference
      receivedAt
      hasDebrief
    }
    ...OutcomeChip
    ...OwnState
  }
`);

/** A job that one proposed for: what became of it, one's receipt, and the debrief once it is there. */
export function MyBidRow({ job }: { job: FragmentType<typeof MyBidRowFragment> }) {
  const row = readFragment(MyBidRowFragment, job);
  const { id, reference, title, phase, deadline, department, bidderView } = row;
  const isDecided = phase === 'AWARDED' || phase === 'NOT_AWARDED';
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>
          <Link to="/jobs/$jobId" params={{ jobId: id }}>
            {title}
          </Link>
        </p>
        <p className="small muted">
          <span className="mono">{reference}</span> · {department.name}
        </p>
      </div>
      <div className="row">
        <OutcomeChip job={row} />
        {!isDecided && <OwnState job={row} />}
      </div>
      <div className="small">
        {deadline && phase === 'OPEN' && <Deadline lead="Closes" at={deadline} />}
        {deadline && phase !== 'OPEN' && phase !== 'CANCELLED' && <p>Closed {formatInstant(deadline)}</p>}
        {bidderView?.receivedAt && (
          <p className="muted">
            <span className="mono">{bidderView.reference}</span> received {formatInstant(bidderView.receivedAt)}
          </p>
        )}
      </div>
      <div className={styles.end}>
        {bidderView?.hasDebrief ? (
          <PathLink href={`/jobs/${id}/debrief`} look="quiet" isCompact>
            Read debrief<span className="visually-hidden">: {title}</span>
          </PathLink>
        ) : (
          <PathLink href={`/jobs/${id}/proposal`} look="quiet" isCompact>
            Open proposal<span className="visually-hidden">: {title}</span>
          </PathLink>
        )}
      </div>
    </li>
  );
}
