import type { SealedFile } from '@bidwell/domain/sealed-file';
import type { ReactNode } from 'react';
import { CompareCell } from './compare-cell';
import type { Cell, CompareRow, UnpricedEntry } from '../rows/compare-row';
import type { ComparedProposal } from '../compared';

type CellOf<Kind extends Cell['kind']> = Extract<Cell, { kind: Kind }>;

/** How what stands in the cells is drawn, and what can be done in them. Whatever is left out is shown as it is. */
export interface CompareDrawing {
  currency: string;
  showsDifferences: boolean;
  /** Draws a file of a proposal. Left out: its name alone. */
  file?: (file: SealedFile) => ReactNode;
  /** Why a score is what it is: beside every score, the weighted one and the one by formula too. */
  why?: (proposal: ComparedProposal, row: CompareRow) => ReactNode;
  /** Draws a score that this person may give. */
  scoreCell?: (proposal: ComparedProposal, row: CompareRow, cell: CellOf<'score'>) => ReactNode;
  /** Draws what the panel writes to each other. */
  noteCell?: (proposal: ComparedProposal, cell: CellOf<'notes'>) => ReactNode;
  /** Asks what a line without a price would cost. */
  onEstimate?: (proposal: ComparedProposal, line: UnpricedEntry) => void;
}

interface CompareValueProps extends CompareDrawing {
  proposal: ComparedProposal;
  row: CompareRow;
  cell: Cell;
  isExact: boolean;
}

/** What one proposal says in one row. */
export function CompareValue({ proposal, row, cell, isExact, ...draw }: CompareValueProps) {
  const { scoreCell, noteCell, why, onEstimate } = draw;
  const isScored = cell.kind === 'score' || cell.kind === 'weighted';
  if (cell.kind === 'notes' && noteCell) return noteCell(proposal, cell);
  const isGiven = cell.kind === 'score' && !row.isComputed && scoreCell !== undefined;
  const mayEstimate = onEstimate !== undefined && proposal.variant === null;
  return (
    <>
      {isGiven ? (
        scoreCell(proposal, row, cell)
      ) : (
        <CompareCell
          cell={cell}
          currency={draw.currency}
          showsDifferences={draw.showsDifferences}
          file={draw.file}
          isExact={isExact || row.isReckoned === true}
          onEstimate={mayEstimate ? (line) => onEstimate(proposal, line) : undefined}
        />
      )}
      {isScored && why?.(proposal, row)}
    </>
  );
}
