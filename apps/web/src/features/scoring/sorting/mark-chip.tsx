import { Chip } from '../../../ui/chip';
import type { ComparedMark } from '../compared';
import styles from './sorting.module.css';

interface MarkChipProps {
  marked: ComparedMark | null;
  /** A pressed button says of the shortlist already: then the chip is for paper alone. */
  isSaid?: boolean;
}

/** How a proposal is sorted, in a word; why it is out, in words. */
export function MarkChip({ marked, isSaid = false }: MarkChipProps) {
  if (marked === null) return null;
  if (marked.mark === 'disqualified') {
    return (
      <span className={styles.mark}>
        <Chip tone="missed">Disqualified</Chip> <span className={styles.because}>{marked.because}</span>
      </span>
    );
  }
  return (
    <span className={`${styles.mark} ${isSaid && marked.mark === 'shortlisted' ? styles.onPaper : ''}`}>
      {marked.mark === 'shortlisted' ? <Chip tone="highlight">★ Shortlisted</Chip> : <Chip>Set aside</Chip>}
    </span>
  );
}
