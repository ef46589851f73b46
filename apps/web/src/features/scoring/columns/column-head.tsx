import type { ReactNode } from 'react';
import { BidderMark } from '../../../ui/bidder-mark';
import type { ComparedProposal } from '../compared';
import { MarkChip } from '../sorting/mark-chip';
import styles from '../table/compare-table.module.css';

interface ColumnHeadProps {
  proposal: ComparedProposal;
  /** What can be done with this column. */
  children?: ReactNode;
}

/** Whose column it is. While names are hidden a column has a label and no side. */
export function ColumnHead({ proposal, children }: ColumnHeadProps) {
  const { side, name, variant, marked } = proposal;
  return (
    <>
      {side && <BidderMark side={side} />}
      <span className={styles.name}>{name}</span>
      {variant && <span className={styles.detail}>Variant: {variant.title}</span>}
      {variant === null && <MarkChip marked={marked} isSaid={children !== undefined} />}
      {children}
    </>
  );
}
