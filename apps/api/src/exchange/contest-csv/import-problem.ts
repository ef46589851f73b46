import { beginningOf } from '@bidwell/domain/text-limit';

/** `error`: the contest is left out until the row is put right. `note`: it is taken in, and this is what was made of it. */
export enum ImportSeverity {
  ERROR = 'error',
  NOTE = 'note',
}

/** One thing about one row of a file, in words. */
export interface RowProblem {
  row: number;
  /** The header of the column it is about. Null when it is about the whole row or contest. */
  column: string | null;
  severity: ImportSeverity;
  message: string;
}

/** Characters of a message: what it quotes may be as long as a cell. */
const MESSAGE_LIMIT = 500;

const shortened = (message: string) =>
  message.length > MESSAGE_LIMIT ? `${beginningOf(message, MESSAGE_LIMIT)} …` : message;

/** Collects what there is to say about a file. */
export class RowProblems {
  readonly all: RowProblem[] = [];

  note(row: number, column: string | null, message: string): void {
    this.all.push({ row, column, severity: ImportSeverity.NOTE, message: shortened(message) });
  }

  error(row: number, column: string | null, message: string): void {
    this.all.push({ row, column, severity: ImportSeverity.ERROR, message: shortened(message) });
  }

  /** In the order of the file, errors before notes of the same row. */
  sorted(): RowProblem[] {
    return this.all.toSorted(
      (a, b) =>
        a.row - b.row || Number(a.severity === ImportSeverity.NOTE) - Number(b.severity === ImportSeverity.NOTE),
    );
  }
}
