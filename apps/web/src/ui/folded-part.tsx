import { type ReactNode, useState } from 'react';
import styles from './folded-part.module.css';

interface FoldedPartProps {
  title: string;
  note: string;
  isOpenAtFirst: boolean;
  /** Of its heading. */
  level?: 3 | 4;
  /** Something in it must be put right: it cannot stay folded. */
  hasProblem?: boolean;
  children: ReactNode;
}

/** A part of a long page that is one line until it is opened. */
export function FoldedPart({ title, note, isOpenAtFirst, level = 3, hasProblem = false, children }: FoldedPartProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [hadProblem, setHadProblem] = useState(hasProblem);
  if (hasProblem !== hadProblem) {
    setHadProblem(hasProblem);
    if (hasProblem) setIsOpen(true);
  }
  const Heading = `h${level}` as const;
  return (
    <details className={styles.folded} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Heading>{title}</Heading>
        <span className="small muted">{note}</span>
      </summary>
      <div className={styles.unfolded}>{children}</div>
    </details>
  );
}
