import type { ProposalStandingFragment } from '../../graphql/generated/graphql';
import { formatMoment } from '../../ui/dates';
import styles from './editor.module.css';

interface ClosedNoteProps {
  deadline: string | null;
  standing: ProposalStandingFragment | null;
  /** What the server said when something came too late. */
  words?: string;
  /** Something was typed that no revision has. */
  hasChanges: boolean;
}

/** After the deadline: what counts, and that nothing more is sent by itself. */
export function ClosedNote({ deadline, standing, words, hasChanges }: ClosedNoteProps) {
  return (
    <div className={styles.closed} role="alert">
      <p className="strong">
        {deadline ? `Closed at ${formatMoment(deadline)}. ` : 'Closed. '}
        {whatCounts(standing)}
      </p>
      {hasChanges && <p>What you typed since then stays on this page and is not sent.</p>}
      {words && <p className="small">{words}</p>}
    </div>
  );
}

function whatCounts(standing: ProposalStandingFragment | null): string {
  const latest = standing?.receipts[0];
  if (!latest) return 'You submitted nothing.';
  if (standing?.state === 'WITHDRAWN') return 'Your proposal is withdrawn and does not count.';
  return `Your revision ${latest.version} was received at ${formatMoment(latest.receivedAt)}, and counts.`;
}
