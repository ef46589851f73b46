import { formatInstant } from '../../../ui/dates';
import { LockIcon } from '../../../ui/icons';
import { counted } from '../../../ui/numbers';
import styles from './job.module.css';

/** What the seal means, in words: how many are in, when they open, and that nobody can look before. */
export function SealWords({ count, deadline }: { count: number; deadline: string }) {
  const one = count === 1;
  return (
    <div className="stack tight">
      <p className={`row ${styles.seal}`}>
        <LockIcon />
        <span className="big-figure">
          {count === 0 ? 'No proposal is in yet' : `${counted(count, 'proposal')} ${one ? 'is' : 'are'} in, sealed`}
        </span>
      </p>
      <p>
        {count === 0 ? 'All proposals open' : one ? 'It opens' : 'They open'} by{' '}
        {count === 0 || !one ? 'themselves' : 'itself'} on <time dateTime={deadline}>{formatInstant(deadline)}</time>.
        Nobody can read {one ? 'it' : 'them'} before, not even an administrator.
      </p>
    </div>
  );
}
