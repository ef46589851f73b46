import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './file-drop.module.css';
import { formatFileSize } from './file-size';

interface FileRowProps {
  name: string;
  /** Null when it is not known here. */
  size: number | null;
  /** Null: it cannot be had yet. */
  href: string | null;
  /** What can be done with it. */
  action?: ReactNode;
  /** Absent: it stays. */
  onRemove?: () => void;
  isRemoving?: boolean;
  children?: ReactNode;
}

/** One file that is there: a link that saves it, and what belongs to it. Stands in a list. */
export function FileRow({ name, size, href, action, onRemove, isRemoving, children }: FileRowProps) {
  return (
    <li className={styles.row}>
      <div className={`${styles.words} stack tight`}>
        <div>
          {href === null ? (
            <span className={styles.name}>{name}</span>
          ) : (
            <a className={styles.name} href={href} download>
              {name}
            </a>
          )}{' '}
          {size !== null && <span className="small muted">{formatFileSize(size)}</span>}
        </div>
        {children}
      </div>
      {action}
      {onRemove && (
        <Button isCompact isBusy={isRemoving} onClick={onRemove}>
          Remove<span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}
