import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { formatInstant } from '../../ui/dates';
import styles from './decided.module.css';
import { ReopenButton } from './reopen-button';

export const DecidedFragment = graphql(`
  fragment Decided on Job {
    id
    requesterView {
      proposalCount
    }
    moves {
      name
      allowed
    }
    award {
      decidedAt
      isAward
      winner {
        id
        name
        kind
      }
      variantTitle
    }
  }
`);

interface DecidedProps {
  job: FragmentType<typeof DecidedFragment>;
  /** The button that decided is gone: the focus comes here instead. */
  takesFocus: boolean;
  onSettled: () => void;
}

/** What was decided and when. Nothing before that. */
export function Decided({ job, takesFocus, onSettled }: DecidedProps) {
  const { id, award, moves, requesterView } = readFragment(DecidedFragment, job);
  const box = useRef<HTMLDivElement>(null);
  const isDecided = award !== null;
  useEffect(() => {
    if (isDecided && takesFocus) box.current?.focus();
  }, [isDecided, takesFocus]);
  if (!award) return null;
  const who = requesterView === null ? 'The requester' : 'You';
  const mayReopen = moves.some(({ name, allowed }) => name === 'reopenDecision' && allowed);
  return (
    <div ref={box} tabIndex={-1} className={styles.decided}>
      {award.winner ? (
        <>
          <span>
            {who} chose <strong>{award.winner.name}</strong>
            {award.variantTitle && ` with its variant “${award.variantTitle}”`}
          </span>
          <BidderMark side={award.winner.kind === 'TEAM' ? 'internal' : 'external'} />
        </>
      ) : (
        <strong>{who} closed this job without an award</strong>
      )}
      <span className="muted">
        <time dateTime={award.decidedAt}>{formatInstant(award.decidedAt)}</time>. Everybody who proposed has been told.
      </span>
      {mayReopen && <ReopenButton jobId={id} onSettled={onSettled} />}
    </div>
  );
}
