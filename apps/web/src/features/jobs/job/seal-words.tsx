import { formatInstant } from '../../../ui/dates';
import { LockIcon } from '../../../ui/icons';
import { counted } from '../../../ui/numbers';
import styles from './job.module.css';

/** What the seal means, in words: how many are in, when they open, and that nobody can look before. */
export function SealWords({ count, opensAt }: { count: number | null; opensAt: string }) {
  const one = count === 1;
  return (
    <div className="stack tight">
      <p className={`row ${styles.seal}`}>
        <LockIcon />
        <span className="big-figure">{standingWords(count)}</span>
      </p>
      <p>
        {!count ? 'All proposals open' : one ? 'It opens' : 'They open'} by {!one ? 'themselves' : 'itself'} on{' '}
        <time dateTime={opensAt}>{formatInstant(opensAt)}</time>. Nobody can read {one ? 'it' : 'them'} before, not even
        an administrator.
      </p>
    </div>
  );
}

function standingWords(count: number | null): string {
  if (count === null) return 'How many are in is sealed too';
  if (count === 0) return 'No proposal is in yet';
  return `${counted(count, 'proposal')} ${count === 1 ? 'is' : 'are'} in, sealed`;
}
