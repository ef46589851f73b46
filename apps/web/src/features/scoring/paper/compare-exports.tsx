import { minorDigits } from '@bidwell/domain/money';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { csvText, download, safeText } from '../../../ui/csv';
import { serverNow } from '../../../ui/server-clock';
import { sheetHead, sheetName, type SheetRow, sheetRows } from './compare-sheet';
import type { Compared } from '../use-compared';

interface CompareExportsProps {
  title: string;
  compared: Compared;
}

/** What is on the screen, on paper and as a sheet: the same columns, the same rows. */
export function CompareExports({ title, compared: { job, shown, groups } }: CompareExportsProps) {
  const [isWriting, setIsWriting] = useState(false);
  const head = ['', `All prices in ${job.currency}, without tax`, ...sheetHead(shown)];
  const rows = sheetRows(groups, job.currency);
  const name = () => sheetName(title, new Date(serverNow()).toISOString().slice(0, 10));
  const saveCsv = () => {
    const cells = rows.map(({ group, name: row, values }) => [group, row, ...values]);
    download(`${name()}.csv`, csvText(head, cells));
  };
  const saveXlsx = async () => {
    setIsWriting(true);
    await writeXlsx(`${name()}.xlsx`, head, rows, minorDigits(job.currency));
    setIsWriting(false);
  };
  return (
    <>
      <Button onClick={() => window.print()}>Print or save as PDF</Button>
      <Button onClick={saveCsv}>Save as CSV</Button>
      <Button isBusy={isWriting} onClick={() => void saveXlsx()}>
        Save as XLSX
      </Button>
    </>
  );
}

const WIDTHS = [18, 34];
const COLUMN_WIDTH = 26;

/** Prices as numbers with the currency's digits; words as text, never as a formula. The code comes when it is asked for. */
async function writeXlsx(fileName: string, head: string[], rows: readonly SheetRow[], digits: number): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const money = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const heads = head.map((value) => ({ value: safeText(value), fontWeight: 'bold' as const, wrap: true }));
  const lines = rows.map(({ group, name, values, isMoney }) => [
    { value: safeText(group) },
    { value: safeText(name), wrap: true },
    ...values.map((value) => {
      if (typeof value === 'number') return isMoney ? { value, format: money } : { value };
      return value === null ? null : { value: safeText(value), wrap: true };
    }),
  ]);
  const columns = head.map((_, place) => ({ width: WIDTHS[place] ?? COLUMN_WIDTH }));
  const sheet = { sheet: 'Comparison', columns, stickyRowsCount: 1, stickyColumnsCount: 2 };
  await writeExcelFile([heads, ...lines], { ...sheet, orientation: 'landscape' }).toFile(fileName);
}
