import { verdictWords } from '@bidwell/domain/signal-words';
import type { OwnEqualTermsFragment } from '../../../graphql/generated/graphql';
import { type ChartColumn, ChartFrame } from '../../../ui/chart-frame';
import { EqualTermsDefinition } from '../equal-terms/equal-terms-definition';
import { StripPlot } from '../equal-terms/strip-plot';
import { type StripRow, stripRow, wordsOfRow } from '../equal-terms/strip-row';
import { toOwnContests } from './to-own-contests';

type Figure = OwnEqualTermsFragment['figures'][number];

/** The own figure and those by kind of work, a bar each. */
export function OwnStrip({ figures }: { figures: readonly Figure[] }) {
  const rows = figures.map((figure) => stripRow(`${figure.category} ${figure.isMixed}`, nameOf(figure), figure));
  return (
    <ChartFrame
      title={titleOf(rows)}
      summary="How many times in 100 requesters would choose us over a typical outside bidder at the same price and date, with 95% range, and wins of bids. Kinds of work with fewer than 30 bids are pooled."
      rows={rows}
      columns={COLUMNS}
      rowKey={({ key }) => key}
      fileName="our-work-at-equal-terms"
      points={rows.map((row) => ({ key: row.key, words: wordsOfRow(row) }))}
      definition={<EqualTermsDefinition />}
    >
      {(active, reach) => <StripPlot rows={rows} active={active} onReach={reach} onOpen={toOwnContests} />}
    </ChartFrame>
  );
}

const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value));

const COLUMNS: ChartColumn<StripRow>[] = [
  { key: 'name', header: 'Kind of work', value: ({ name }) => name },
  { key: 'value', header: 'Times in 100', value: ({ figure }) => rounded(figure?.value) },
  { key: 'low', header: 'Likely from', value: ({ figure }) => rounded(figure?.low) },
  { key: 'high', header: 'Likely to', value: ({ figure }) => rounded(figure?.high) },
  { key: 'verdict', header: 'Reads as', value: readsAs },
  { key: 'wins', header: 'Won', value: ({ wins }) => wins },
  { key: 'bids', header: 'Bids', value: ({ bids }) => bids },
  { key: 'field', header: 'Bidders on average', value: ({ meanField }) => meanField },
];

function readsAs({ figure, instead }: StripRow): string {
  if (figure === null) return instead;
  return figure.shown === 'rate' ? verdictWords[figure.verdict] : 'too few to compare';
}

function nameOf({ isHeadline, isMixed, category }: Figure): string {
  if (isHeadline) return 'All our work';
  return isMixed ? 'Mixed, the rest' : category || 'Not said';
}

/** The headline says the finding of all work; this one says whether kinds of work differ from it. */
function titleOf(rows: readonly StripRow[]): string {
  const kinds = rows.slice(1).filter(({ figure }) => figure?.shown === 'rate');
  const apart = kinds.filter(({ figure }) => figure?.verdict === 'above' || figure?.verdict === 'below');
  if (kinds.length === 0) return 'All our work in one figure';
  if (apart.length === 0) return 'No kind of work can be told apart from the outside market';
  return `Apart from the outside market: ${apart.map(({ name }) => name).join(', ')}`;
}
