/* The columns of the line-item grid, in the order in which price sheets are usually written. */

export type GridColumn =
  | 'group'
  | 'title'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'taxRate'
  | 'amount'
  | 'answer'
  | 'note'
  | 'basis'
  | 'counting'
  | 'passThrough';

interface ColumnFacts {
  header: string;
  /** Figures stand to the right. */
  isNumber: boolean;
  /** In rem. */
  width: number;
  /** What a spreadsheet calls this column, in the languages that price sheets come in. */
  alsoCalled: readonly string[];
}

export const COLUMNS: Readonly<Record<GridColumn, ColumnFacts>> = {
  group: { header: 'Group', isNumber: false, width: 8, alsoCalled: ['section', 'category', 'gruppe', 'groupe'] },
  title: {
    header: 'Line',
    isNumber: false,
    width: 14,
    alsoCalled: ['item', 'line item', 'description', 'title', 'name', 'service', 'position', 'leistung', 'bezeichnung'],
  },
  quantity: {
    header: 'Quantity',
    isNumber: true,
    width: 5,
    alsoCalled: ['qty', 'number', 'menge', 'anzahl', 'quantité', 'no'],
  },
  unit: {
    header: 'Unit',
    isNumber: false,
    width: 5.5,
    alsoCalled: ['units', 'uom', 'unit of measure', 'einheit', 'unité'],
  },
  unitPrice: {
    header: 'Unit price',
    isNumber: true,
    width: 7.5,
    alsoCalled: ['price', 'rate', 'unit cost', 'price per unit', 'price each', 'einzelpreis', 'preis', 'prix', 'cost'],
  },
  taxRate: {
    header: 'Tax',
    isNumber: true,
    width: 4.5,
    alsoCalled: ['vat', 'tax rate', 'vat rate', 'mwst', 'ust', 'tva', 'gst'],
  },
  amount: {
    header: 'Amount',
    isNumber: true,
    width: 7.5,
    alsoCalled: ['total', 'line total', 'sum', 'net', 'gesamt', 'gesamtpreis', 'betrag', 'montant', 'extended price'],
  },
  answer: { header: 'Answer', isNumber: false, width: 7, alsoCalled: ['your answer', 'status', 'offered', 'response'] },
  note: {
    header: 'Note or reason',
    isNumber: false,
    width: 13,
    alsoCalled: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'reason', 'bemerkung', 'remarque'],
  },
  basis: { header: 'Priced', isNumber: false, width: 6.5, alsoCalled: ['basis', 'price basis', 'pricing'] },
  counting: { header: 'Counts as', isNumber: false, width: 8, alsoCalled: ['optional', 'type'] },
  passThrough: {
    header: 'Handed on',
    isNumber: false,
    width: 6.5,
    alsoCalled: ['pass through', 'pass-through', 'at cost'],
  },
};

const NAMES = new Map(
  Object.entries(COLUMNS).flatMap(([column, { header, alsoCalled }]) =>
    [header.toLowerCase(), ...alsoCalled].map((name) => [name, column as GridColumn] as const),
  ),
);

/** The column that a spreadsheet's head means: "Unit price (EUR)" is the unit price. Null when it is none of ours. */
export function columnCalled(head: string): GridColumn | null {
  const bare = head
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\b[a-z]{3}\b(?=\s*$)(?<!\b(?:qty|tax|vat|sum|net|uom|gst|tva|ust))|[%€£$.:*#]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return NAMES.get(bare) ?? NAMES.get(head.trim().toLowerCase()) ?? null;
}

/** The columns to show; the group stands in one of its own only where there are groups. */
export function columnsFor(hasGroups: boolean): readonly GridColumn[] {
  const columns = Object.keys(COLUMNS) as GridColumn[];
  const [, ...rest] = columns;
  return hasGroups ? [...rest, 'group'] : rest;
}
