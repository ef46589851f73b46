import type { TableRow } from '@bidwell/domain/brief-answers';
import type { BriefQuestion } from '@bidwell/domain/question-set';
import { DataTable } from '../../../ui/data-table';
import { cellWords } from './cell-words';
import styles from './questions.module.css';

interface AnsweredTableProps {
  question: BriefQuestion;
  rows: readonly TableRow[];
  currency: string;
}

/** The rows of a table as bidders read them. A column in which nothing was said is left out. */
export function AnsweredTable({ question: { label, columns }, rows, currency }: AnsweredTableProps) {
  const used = columns.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  const placed = rows.map((row, place) => ({ row, place }));
  return (
    <DataTable
      caption={label}
      isFirstColumnSticky={used.length > 5}
      rows={placed}
      rowKey={({ place }) => place}
      columns={used.map((column, place) => ({
        key: column.key,
        header: column.label,
        isRowHeader: place === 0,
        isNumber: column.kind === 'number' || column.kind === 'money',
        cell: ({ row }: (typeof placed)[number]) => {
          const words = cellWords(column, row[column.key], currency);
          if (words === null) return <span className="muted">–</span>;
          return <span className={column.kind === 'text' ? styles.reading : 'nowrap'}>{words}</span>;
        },
      }))}
    />
  );
}
