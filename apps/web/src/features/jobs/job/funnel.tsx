import { counted } from '../../../ui/numbers';
import styles from './job.module.css';

interface FunnelProps {
  invitations: readonly { seenAt: string | null; interestedAt: string | null; declinedAt: string | null }[];
  /** Null while the policy hides it. */
  submitted: number | null;
}

/** How far an invitation has carried, step by step. Submitted is a number alone: who it was is sealed. */
export function Funnel({ invitations, submitted }: FunnelProps) {
  const steps = [
    { words: 'Sent', count: invitations.length },
    { words: 'Seen', count: invitations.filter(({ seenAt }) => seenAt !== null).length },
    { words: 'Interested', count: invitations.filter(({ interestedAt }) => interestedAt !== null).length },
    { words: 'Turned down', count: invitations.filter(({ declinedAt }) => declinedAt !== null).length },
    { words: 'Submitted', count: submitted },
  ];
  return (
    <dl className={styles.funnel} aria-label={`How ${counted(invitations.length, 'invitation')} went`}>
      {steps.map(({ words, count }) => (
        <div key={words}>
          <dt className="small muted">{words}</dt>
          <dd className="figure">{count ?? <span className="small">Hidden</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
