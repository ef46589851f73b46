import { useState } from 'react';
import { readFragment } from '../../graphql/graphql';
import { SavedNote, type Saving } from '../../ui/saved-note';
import { serverNow } from '../../ui/server-clock';
import { CompareCards } from './table/compare-cards';
import type { ComparePartProps } from './compare-notices';
import { CompareScore } from './scores/compare-score';
import { CompareTable, type CompareTableProps } from './table/compare-table';
import type { CompareDrawing } from './table/compare-value';
import type { ComparedProposal } from './compared';
import { NotesCell } from './notes/notes-cell';
import { isTooWideForPaper, PrintTables } from './paper/print-tables';
import { judgedField } from './robustness/judged-field';
import { RobustnessFragment } from './robustness/robustness-fragment';
import { WhyScore } from './robustness/why-score';
import { askedElsewhere } from './sorting/asked-elsewhere';
import { ColumnTools } from './sorting/column-tools';
import { type AskedEstimate, EstimateDialog } from './sorting/estimate-dialog';
import styles from './compare-view.module.css';
import { compareRoute, useLookChange } from './use-compared';
import { useColumnInHand } from './columns/use-column-in-hand';

/** The table, or one row at a time on a telephone; and what is asked over it. */
export function CompareBody({ read, compared }: ComparePartProps) {
  const { row } = compareRoute.useSearch();
  const look = useLookChange();
  const [saving, setSaving] = useState<Saving>(null);
  const [asked, setAsked] = useState<AskedEstimate | null>(null);
  const { job, shown, groups, mayScore, maySort, isCards } = compared;
  const hand = useColumnInHand(shown, maySort);
  const drawing = useDrawing({ read, compared }, setAsked, () =>
    setSaving({ state: 'saved', at: new Date(serverNow()).toISOString() }),
  );
  const hide = ({ id }: ComparedProposal) =>
    look({ shown: shown.filter((other) => other.id !== id).map((other) => other.id) });
  const columnTools = (proposal: ComparedProposal) => (
    <ColumnTools proposal={proposal} onHide={shown.length > 1 ? () => hide(proposal) : undefined} />
  );
  const table: CompareTableProps = {
    ...drawing,
    caption: captionOf(job.currency, read.sealsPrices),
    proposals: shown,
    groups,
    columnTools: maySort ? columnTools : undefined,
    inHand: hand.inHand,
    onTakeInHand: hand.takeInHand,
    onSort: maySort ? hand.sort : undefined,
  };
  const isSplit = isTooWideForPaper(shown.length);
  return (
    <>
      {isCards ? (
        <CompareCards compared={compared} rowKey={row} {...drawing} />
      ) : (
        <div className={isSplit ? styles.onScreen : undefined}>
          <CompareTable {...table} />
        </div>
      )}
      {isSplit && <PrintTables {...table} columnTools={undefined} />}
      {mayScore && <SavedNote saving={saving} />}
      {asked && <EstimateDialog {...asked} currency={job.currency} onClose={() => setAsked(null)} />}
    </>
  );
}

function captionOf(currency: string, sealsPrices: boolean): string {
  if (sealsPrices) return 'Proposals side by side. Prices are sealed until everybody has submitted their scores.';
  return `Proposals side by side. Prices in ${currency}, without tax, as each bidder gave them: nothing is converted.`;
}

/** What can be done in the cells, by whoever may do it. */
function useDrawing(
  { read, compared }: ComparePartProps,
  onAsk: (asked: AskedEstimate) => void,
  onSaved: () => void,
): CompareDrawing {
  const { job, all, showsDifferences, mayScore, maySort, mayNote } = compared;
  const field = judgedField(readFragment(RobustnessFragment, read));
  const colleagues = read.job.panel
    .filter(({ isYou, leftAt }) => !isYou && leftAt === null)
    .map(({ person }) => person);
  return {
    currency: job.currency,
    showsDifferences,
    scoreCell: mayScore
      ? (proposal, row, cell) => <CompareScore proposal={proposal} row={row} cell={cell} onSaved={onSaved} />
      : undefined,
    why: (proposal, row) =>
      proposal.variant === null && (row.key === 'weighted' || row.isComputed) ? (
        <WhyScore field={field} proposalId={proposal.proposalId} isBelow={row.isComputed} />
      ) : null,
    noteCell: ({ proposalId, name }, { notes, isHidden }) => (
      <NotesCell
        proposalId={proposalId}
        proposalName={name}
        notes={notes}
        isHidden={isHidden}
        colleagues={colleagues}
        mayWrite={mayNote}
      />
    ),
    onEstimate: maySort
      ? ({ proposalId, name }, line) =>
          onAsk({ proposalId, proposalName: name, line, asked: askedElsewhere(line.lineId, all, job.lines) })
      : undefined,
  };
}
