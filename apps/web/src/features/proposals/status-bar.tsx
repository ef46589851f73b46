import type { ProposalStandingFragment } from '../../graphql/generated/graphql';
import { Deadline } from '../../ui/deadline';
import { SavedNote, type Saving } from '../../ui/saved-note';
import { StandingMark } from './standing-mark';
import styles from './editor.module.css';

interface StatusBarProps {
  standing: ProposalStandingFragment | null;
  hasChanges: boolean;
  saving: Saving;
  deadline: string | null;
  isClosed: boolean;
}

/** Submitted or not, saved or not, and until when: stays in sight. */
export function StatusBar({ standing, hasChanges, saving, deadline, isClosed }: StatusBarProps) {
  return (
    <div className={styles.bar}>
      <span className={styles.standing}>
        <StandingMark standing={standing} hasChanges={hasChanges} />
      </span>
      {!isClosed && <SavedNote saving={saving} />}
      {deadline && !isClosed && (
        <span className={styles.deadline}>
          <Deadline lead="Closes" at={deadline} />
        </span>
      )}
    </div>
  );
}
