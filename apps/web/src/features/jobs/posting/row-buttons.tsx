import { Button } from '../../../ui/button';
import styles from './posting.module.css';

interface RowButtonsProps {
  /** What is moved or removed: "line 2, Dinner". */
  what: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, down, away: for the rows of a list that is written. */
export function RowButtons({ what, onMove, onRemove }: RowButtonsProps) {
  return (
    <span className={styles.rowButtons}>
      <Button look="plain" aria-label={`Move ${what} up`} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button look="plain" aria-label={`Move ${what} down`} onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button look="plain" aria-label={`Remove ${what}`} onClick={onRemove}>
        ✕
      </Button>
    </span>
  );
}
