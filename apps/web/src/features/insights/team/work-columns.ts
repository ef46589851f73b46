import type { ChartColumn } from '../../../ui/chart-frame';
import { readsAs, roundedPoints, type StripRow } from '../equal-terms/strip-row';

/** The kinds of work of one team, as a table. */
export const workColumns: ChartColumn<StripRow>[] = [
  { key: 'name', header: 'Work', value: (row) => row.name },
  { key: 'value', header: 'Times in 100', value: ({ figure }) => roundedPoints(figure?.value) },
  { key: 'low', header: 'Likely from', value: ({ figure }) => roundedPoints(figure?.low) },
  { key: 'high', header: 'Likely to', value: ({ figure }) => roundedPoints(figure?.high) },
  { key: 'verdict', header: 'Reads as', value: readsAs },
  { key: 'wins', header: 'Won', value: (row) => row.wins },
  { key: 'bids', header: 'Bids', value: (row) => row.bids },
  { key: 'field', header: 'Bidders on average', value: (row) => Number(row.meanField.toFixed(1)) },
];
