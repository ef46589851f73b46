import { useEffect, useRef } from 'react';
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
      variantTitle
    }
  }
`);

interface DecidedProps {
  job: FragmentType<typeof DecidedFragment>;
  /** The button that decided is gone: the focus comes here instead. */
  takesFocus: boolean;
}

/** What was decided and when. Nothing before that. */
export function Decided({ job, takesFocus }: DecidedProps) {
  const { award } = readFragment(DecidedFragment, job);
  const box = useRef<HTMLParagraphElement>(null);
  const isDecided = award !== null;
  useEffect(() => {
    if (isDecided && takesFocus) box.current?.focus();
  }, [isDecided, takesFocus]);
  if (!award) return null;
  return (
    <p ref={box} tabIndex={-1} className={styles.decided}>
      {award.winner ? (
        <>
          <span>
            You chose <strong>{award.winner.name}</strong>
            {award.variantTitle && ` with its variant “${award.variantTitle}”`}
          </span>
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
