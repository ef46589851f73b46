import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { formatInstant } from '../../ui/dates';
import styles from './decided.module.css';

export const DecidedFragment = graphql(`
  fragment Decided on Job {
    id
    award {
      decidedAt
      isAward
      winner {
        id
        name
        kind
      }
    }
  }
`);

/** What was decided and when. Nothing before that. */
export function Decided({ job }: { job: FragmentType<typeof DecidedFragment> }) {
  const { award } = readFragment(DecidedFragment, job);
  if (!award) return null;
  return (
    <p className={styles.decided} role="status">
      {award.winner ? (
        <>
          You chose <strong>{award.winner.name}</strong>{' '}
          <BidderMark side={award.winner.kind === 'TEAM' ? 'internal' : 'external'} />
        </>
      ) : (
        <strong>You closed this job without an award</strong>
      )}
      <span className="muted">
        <time dateTime={award.decidedAt}>{formatInstant(award.decidedAt)}</time>. Everybody who proposed has been told.
      </span>
    </p>
  );
}
