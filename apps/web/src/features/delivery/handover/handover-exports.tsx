import { minorDigits } from '@bidwell/domain/money';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { csvText, download, safeText } from '../../../ui/csv';
import type { HandedOver, HandedOverWork } from './handover-page';
import { handoverCells, handoverHead, handoverRows } from './handover-rows';

/** The same cells as CSV and as XLSX, for the systems of purchasing and finance. */
export function HandoverExports({ job, work }: { job: HandedOver; work: HandedOverWork }) {
  const [isWriting, setIsWriting] = useState(false);
  const digits = minorDigits(job.currency);
  const head = handoverHead(job.currency);
  const cells = handoverRows(job, work).map((row) => handoverCells(row, digits));
  const name = `${job.reference} hand-over`;
  const saveXlsx = async () => {
    setIsWriting(true);
    await writeXlsx(`${name}.xlsx`, head, cells, digits);
    setIsWriting(false);
  };
  return (
    <>
      <Button onClick={() => download(`${name}.csv`, csvText(head, cells))}>Save as CSV</Button>
      <Button isBusy={isWriting} onClick={() => void saveXlsx()}>
        Save as XLSX
      </Button>
    </>
  );
}

type Cells = readonly (readonly (string | number | null)[])[];

const WIDTHS = [12, 34, 44, 10, 14, 16, 16, 8, 12];
const MONEY = new Set([5, 6]);

/** Numbers stay numbers; words are text and never a formula. The code comes when it is asked for. */
async function writeXlsx(fileName: string, head: string[], rows: Cells, digits: number): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const heads = head.map((value) => ({ value: safeText(value), fontWeight: 'bold' as const, wrap: true }));
  const lines = rows.map((row) =>
    row.map((value, place) => {
      if (value === null) return null;
      if (typeof value === 'number') return MONEY.has(place) ? { value, format } : { value };
      return { value: safeText(value), wrap: true };
    }),
  );
  const sheet = { sheet: 'Hand-over', columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 };
  await writeExcelFile([heads, ...lines], { ...sheet, orientation: 'landscape' }).toFile(fileName);
}
