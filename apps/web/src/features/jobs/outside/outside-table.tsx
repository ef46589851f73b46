import { type FragmentType, readFragment } from '../../../graphql/graphql';
import type { OutsideRowFragment } from '../../../graphql/generated/graphql';
import { type Column, DataTable } from '../../../ui/data-table';
import { formatDay } from '../../../ui/dates';
import { MoneyText } from '../../../ui/money-text';
import { OutsideRowFragment as RowFragment } from './outside-documents';
import { reasonWords } from './outside-words';

interface OutsideTableProps {
  caption: string;
  rows: readonly FragmentType<typeof RowFragment>[];
  /** Whether the reader sees records of others, and so whose they are. */
  isOfAll?: boolean;
}

/** Work bought around the market, line by line. */
export function OutsideTable({ caption, rows, isOfAll = false }: OutsideTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={isOfAll ? [...COLUMNS, WHOSE] : COLUMNS}
      rows={rows.map((row) => readFragment(RowFragment, row))}
      rowKey={({ id }) => id}
    />
  );
}

const WHOSE: Column<OutsideRowFragment> = {
  key: 'whose',
  header: 'Recorded by',
  cell: ({ recorder, department }) => `${recorder.name}, ${department.name}`,
};

const COLUMNS: readonly Column<OutsideRowFragment>[] = [
  { key: 'title', header: 'What', cell: ({ title }) => title, isRowHeader: true },
  { key: 'supplier', header: 'From whom', cell: ({ supplier }) => supplier },
  { key: 'category', header: 'Category', cell: ({ category }) => category.name },
  { key: 'price', header: 'Price', cell: ({ price }) => <MoneyText {...price} />, isNumber: true },
  {
    key: 'boughtOn',
    header: 'When',
    cell: ({ boughtOn }) => <time dateTime={boughtOn}>{formatDay(boughtOn)}</time>,
  },
  {
    key: 'reason',
    header: 'Why',
    cell: ({ reason, words }) => (reason === 'OTHER' ? words : [reasonWords(reason), words].filter(Boolean).join(': ')),
  },
];
