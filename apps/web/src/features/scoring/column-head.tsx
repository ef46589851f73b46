import type { ReactNode } from 'react';
import { BidderMark } from '../../ui/bidder-mark';
import type { ComparedProposal } from './compared';
import styles from './compare-table.module.css';

interface ColumnHeadProps {
  proposal: ComparedProposal;
  /** What can be done with this column. */
  children?: ReactNode;
}

/** Whose column it is. While names are hidden a column has a label and no side. */
export function ColumnHead({ proposal, children }: ColumnHeadProps) {
  return (
    <>
      {proposal.side && <BidderMark side={proposal.side} />}
      <span className={styles.name}>{proposal.name}</span>
      {proposal.variant && <span className={styles.detail}>Variant: {proposal.variant.title}</span>}
      {children}
    </>
  );
}
