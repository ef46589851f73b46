import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { counted } from '../../../ui/numbers';
import { JobBudget } from '../brief/job-budget';
import { OwnState } from '../job/own-state';
import { TurnDown } from '../job/turn-down';
import styles from './job-row.module.css';

const BoardRowFragment = graphql(`
  fragment BoardRow on Job {
    id
    reference
    title
    headCount
    place
    deadline
    category {
      id
      name
    }
    department {
      id
      name
    }
    ...JobBudget
    ...OwnState
    ...TurnDown
  }
`);

/** An open job as a bidder weighs it: what, how big, until when, and what its own side has done so far. */
export function BoardRow({ job }: { job: FragmentType<typeof BoardRowFragment> }) {
  const row = readFragment(BoardRowFragment, job);
  const { id, reference, title, headCount, place, deadline, category, department } = row;
  const size = [headCount !== null && counted(headCount, 'person', 'people'), place].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>
          <Link to="/jobs/$jobId" params={{ jobId: id }}>
            {title}
          </Link>
        </p>
        <p className="small muted">
          <span className="mono">{reference}</span> · {category.name} · {department.name}
        </p>
      </div>
      <div className="small">
        {size && <p>{size}</p>}
        <p>
          Budget: <JobBudget job={row} />
        </p>
      </div>
      <p className="small">{deadline && <Deadline lead="Closes" at={deadline} />}</p>
      <div className={styles.end}>
        <OwnState job={row} />
        <TurnDown job={row} isCompact />
      </div>
    </li>
  );
}
