import { Link } from '@tanstack/react-router';
import { useViewer } from '../../graphql/viewer';
import { Chip } from '../../ui/chip';
import type { ChainJob } from './chain-documents';
import { endOfChain, partsInWords, phaseWords } from './chain-words';
import styles from './chain.module.css';

/** One piece of work, and the way from it to the customer outside. */
export function ChainLink({ job }: { job: ChainJob }) {
  const isColleague = useViewer().bidder?.kind !== 'VENDOR';
  const { id, reference, title, chainParts, category, department } = job;
  const end = endOfChain(job);
  return (
    <li>
      <article aria-label={`${reference}, ${title}`}>
        <ol className={styles.chain}>
          <li className={styles.step}>
            <p className={styles.label}>{partsInWords(chainParts)}</p>
            <p>
              <Link to="/jobs/$jobId" params={{ jobId: id }}>
                {title}
              </Link>
            </p>
            <p className="small muted">
              <span className="mono">{reference}</span> · {category.name}, for {department.name}
            </p>
            <div>
              <Chip>{phaseWords(job)}</Chip>
            </div>
          </li>
          <GoalStep job={job} isLinked={isColleague} />
          <li className={`${styles.step} ${job.customerBenefit === '' ? styles.open : ''}`}>
            <p className={styles.label}>What it means to the customer outside</p>
            <p>{job.customerBenefit || 'Nothing was said.'}</p>
          </li>
          <li className={`${styles.step} ${end.isTold ? styles.told : styles.open}`}>
            <p className={styles.label}>{end.label}</p>
            <p>{end.words}</p>
          </li>
        </ol>
      </article>
    </li>
  );
}

function GoalStep({ job: { goal, goalThen, noGoalBecause }, isLinked }: { job: ChainJob; isLinked: boolean }) {
  if (goal === null)
    return (
      <li className={`${styles.step} ${styles.open}`}>
        <p className={styles.label}>No company goal fits</p>
        {noGoalBecause && <p>{noGoalBecause}</p>}
      </li>
    );
  return (
    <li className={styles.step}>
      <p className={styles.label}>Company goal</p>
      <p>
        {isLinked ? (
          <Link to="/chain/goals/$goalId" params={{ goalId: goal.id }}>
            {goal.title}
          </Link>
        ) : (
          goal.title
        )}
      </p>
      {goalThen && goalThen.title !== goal.title && (
        <p className="small muted">When this was published it read: {goalThen.title}</p>
      )}
    </li>
  );
}
