import { useState } from 'react';
import { Button } from '../../../ui/button';
import { LateMenu } from '../../../ui/late-menu';
import type { MenuAction } from '../../../ui/menu';
import type { ComparedProposal } from '../compared';
import { DisqualifyDialog } from './disqualify-dialog';
import { useMark } from './use-mark';
import styles from './sorting.module.css';

interface ColumnToolsProps {
  proposal: ComparedProposal;
  /** Takes the column out of sight, without any consequence. Left out where it is the only one. */
  onHide?: () => void;
}

/** Sorting a proposal where it stands: onto the shortlist by one press, anything else behind the dots. */
export function ColumnTools({ proposal, onHide }: ColumnToolsProps) {
  const { mark } = useMark();
  const [isAsking, setIsAsking] = useState(false);
  const { name, marked, variant, id } = proposal;
  if (variant) return null;
  const has = (wanted: string) => marked?.mark === wanted;
  const actions: MenuAction[] = [
    { label: has('archived') ? 'Take back in' : 'Set aside', run: () => void mark(proposal, 'archived') },
    has('disqualified')
      ? { label: 'Take the disqualification back', run: () => void mark(proposal, 'disqualified') }
      : { label: 'Disqualify…', run: () => setIsAsking(true), isDanger: true },
    ...(onHide ? [{ label: 'Hide this column', run: onHide }] : []),
  ];
  return (
    <span className={`${styles.tools} no-print`}>
      <Button
        look="bare"
        isCompact
        className={styles.shortlist}
        aria-pressed={has('shortlisted')}
        aria-keyshortcuts="s"
        onClick={() => void mark(proposal, 'shortlisted')}
      >
        <span aria-hidden="true">{has('shortlisted') ? '★' : '☆'}</span> Shortlist
        <span className="visually-hidden"> {name}</span>
      </Button>
      <LateMenu name={`sort-${id}`} className={styles.more} sections={[{ title: name, actions }]}>
        <span aria-hidden="true">⋯</span>
        <span className="visually-hidden">More for {name}</span>
      </LateMenu>
      {isAsking && <DisqualifyDialog proposal={proposal} onClose={() => setIsAsking(false)} />}
    </span>
  );
}
