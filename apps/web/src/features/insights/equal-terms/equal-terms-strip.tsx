import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { TeamLink } from '../team/team-link';
import { EqualTermsDefinition } from './equal-terms-definition';
import { StripPlot } from './strip-plot';
import { readsAs, roundedPoints, type StripRow, stripTitle, wordsOfRow } from './strip-row';

interface EqualTermsStripProps {
  rows: readonly StripRow[];
  /** What the figures were worked out from, in words. */
  cut: string;
  searchOf: (row: StripRow) => ContestsSearch;
  dataset: string | undefined;
}

/** Chosen at equal terms, a bar a team: in place of a league table. */
export function EqualTermsStrip({ rows, cut, searchOf, dataset }: EqualTermsStripProps) {
  const navigate = useNavigate();
  const open = ({ key }: StripRow) =>
    void navigate({ to: '/insights/teams/$key', params: { key }, search: { dataset } });
  return (
    <ChartFrame
      title={stripTitle(rows)}
      summary={`How many times in 100 requesters would choose the team over a typical outside bidder at the same price and date, with 95% range, and wins of bids. From ${cut}. By name; coloured only where the whole range is on one side of 50.`}
      rows={rows}
      columns={columnsFor(searchOf, dataset)}
      rowKey={(row) => row.key}
      fileName="chosen-at-equal-terms"
      points={rows.map((row) => ({ key: row.key, words: wordsOfRow(row) }))}
      definition={<EqualTermsDefinition />}
    >
      {(active, reach) => <StripPlot rows={rows} active={active} onReach={reach} onOpen={open} />}
    </ChartFrame>
  );
}

function columnsFor(searchOf: (row: StripRow) => ContestsSearch, dataset: string | undefined): ChartColumn<StripRow>[] {
  return [
    {
      key: 'name',
      header: 'Team',
      value: (row) => row.name,
      cell: (row) => <TeamLink bidderKey={row.key} name={row.name} dataset={dataset} />,
    },
    { key: 'value', header: 'Times in 100', value: ({ figure }) => roundedPoints(figure?.value) },
    { key: 'low', header: 'Likely from', value: ({ figure }) => roundedPoints(figure?.low) },
    { key: 'high', header: 'Likely to', value: ({ figure }) => roundedPoints(figure?.high) },
    { key: 'verdict', header: 'Reads as', value: readsAs },
    {
      key: 'wins',
      header: 'Won',
      value: (row) => row.wins,
      cell: (row) => (
        <ContestsLink count={row.wins} search={{ ...searchOf(row), won: true }} of={`won by ${row.name}`} />
      ),
    },
    {
      key: 'bids',
      header: 'Bids',
      value: (row) => row.bids,
      cell: (row) => <ContestsLink count={row.bids} search={searchOf(row)} of={`bids of ${row.name}`} />,
    },
    { key: 'field', header: 'Bidders on average', value: (row) => Number(row.meanField.toFixed(1)) },
  ];
}
