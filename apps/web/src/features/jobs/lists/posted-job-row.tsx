import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { formatDay, formatInstant } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';
import { PHASE_WORDS } from '../job-words';
import styles from './job-row.module.css';

const PostedJobRowFragment = graphql(`
  fragment PostedJobRow on Job {
    id
    reference
    title
    phase
    deadline
    decisionDue
    category {
      id
      name
    }
    requesterView {
      proposalCount
    }
  }
`);

/** A job that this person posted: where it stands, what comes next and by when, how many proposals are in. */
export function PostedJobRow({ job }: { job: FragmentType<typeof PostedJobRowFragment> }) {
  const { id, reference, title, phase, category, deadline, decisionDue, requesterView } = readFragment(
    PostedJobRowFragment,
    job,
  );
  const isDraft = phase === 'DRAFT';
  const words = title || 'Untitled job';
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>
          {isDraft ? (
            <Link to="/jobs/$jobId/edit" params={{ jobId: id }}>
              {words}
            </Link>
          ) : (
            <Link to="/jobs/$jobId" params={{ jobId: id }}>
              {words}
            </Link>
          )}
        </p>
        <p className="small muted">
          <span className="mono">{reference}</span> · {category.name}
        </p>
      </div>
      <div>
        <Chip tone={isDraft ? 'outline' : 'neutral'}>{PHASE_WORDS[phase]}</Chip>
      </div>
      <p className="small">{nextDate({ phase, deadline, decisionDue })}</p>
      <p className={`small figure ${styles.end}`}>
        {!isDraft &&
          phase !== 'PENDING' &&
          phase !== 'CANCELLED' &&
          requesterView?.proposalCount != null &&
          counted(requesterView.proposalCount, 'proposal')}
      </p>
    </li>
  );
}

interface Dates {
  phase: keyof typeof PHASE_WORDS;
  deadline: string | null;
  decisionDue: string | null;
}

/** What comes next, precisely; of what is over, when it closed. */
function nextDate({ phase, deadline, decisionDue }: Dates) {
  if (phase === 'DRAFT' || phase === 'PENDING') return <span className="muted">Not published</span>;
  if (phase === 'OPEN' && deadline) return <Deadline lead="Closes" at={deadline} />;
  if (phase === 'OPENED' && decisionDue) {
    return (
      <>
        Decision promised by <time dateTime={decisionDue}>{formatDay(decisionDue)}</time>
      </>
    );
  }
  if (!deadline || phase === 'CANCELLED') return null;
  return (
    <span className="muted">
      Closed <time dateTime={deadline}>{formatInstant(deadline)}</time>
    </span>
  );
}
