import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { counted } from '../../../ui/numbers';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { MethodLink } from '../method/method-link';
import { TeamLink } from '../team/team-link';
import { type Funnel, funnelOf, parFinding, type ParPoint, parWords, PLACES, ratioOf, spreadWords } from './funnel';
import { FunnelPlot } from './funnel-plot';

interface ParFunnelProps {
  points: readonly ParPoint[];
  /** How many teams have too few bids. */
  left: number;
  cut: string;
  searchOf: (point: ParPoint) => ContestsSearch;
  dataset: string | undefined;
}

export function ParFunnel({ points, left, cut, searchOf, dataset }: ParFunnelProps) {
  const navigate = useNavigate();
  const funnel = funnelOf(points);
  const open = ({ key }: ParPoint) =>
    void navigate({ to: '/insights/teams/$key', params: { key }, search: { dataset } });
  const few = left > 0 ? ` ${counted(left, 'team')} with fewer than ${CONTESTS_FOR_A_DOT} bids left out.` : '';
  return (
    <ChartFrame
      title={parFinding(points, funnel)}
      summary={`Wins divided by par, for ${counted(points.length, 'team')}, by how much evidence there is. From ${cut}.${few} Inside the funnel is no evidence of a difference.${spreadWords(points, funnel)}`}
      rows={points}
      columns={columnsFor(searchOf, funnel, dataset)}
      rowKey={(point) => point.key}
      fileName="wins-against-par"
      points={points.map((point) => ({ key: point.key, words: parWords(point, funnel.placeOf(point)) }))}
      definition={<ParDefinition />}
    >
      {(active, reach) => <FunnelPlot points={points} funnel={funnel} active={active} onReach={reach} onOpen={open} />}
    </ChartFrame>
  );
}

function columnsFor(
  searchOf: (point: ParPoint) => ContestsSearch,
  funnel: Funnel,
  dataset: string | undefined,
): ChartColumn<ParPoint>[] {
  return [
    {
      key: 'name',
      header: 'Team',
      value: (point) => point.name,
      cell: (point) => <TeamLink bidderKey={point.key} name={point.name} dataset={dataset} />,
    },
    {
      key: 'wins',
      header: 'Won',
      value: (point) => point.wins,
      cell: (point) => (
        <ContestsLink count={point.wins} search={{ ...searchOf(point), won: true }} of={`won by ${point.name}`} />
      ),
    },
    {
      key: 'bids',
      header: 'Bids',
      value: (point) => point.bids,
      cell: (point) => <ContestsLink count={point.bids} search={searchOf(point)} of={`bids of ${point.name}`} />,
    },
    { key: 'par', header: 'Par', value: (point) => Math.round(point.par) },
    { key: 'ratio', header: 'Wins ÷ par', value: (point) => Number(ratioOf(point).toFixed(2)) },
    { key: 'low', header: 'Likely from', value: (point) => roundedRatio(point.low) },
    { key: 'high', header: 'Likely to', value: (point) => roundedRatio(point.high) },
    { key: 'place', header: 'Reads as', value: (point) => PLACES[funnel.placeOf(point)] },
  ];
}

function roundedRatio(ratio: number | null | undefined): number | null {
  return ratio == null ? null : Number(ratio.toFixed(2));
}

function ParDefinition() {
  return (
    <>
      <p>
        Par is what a typical outside bidder with the same prices, dates and loyalty would have won in the same fields.
        Each point is one team; the dashed line is par. The more evidence there is, the narrower the funnel within which
        chance alone puts a team: 95 in 100 within the inner one, 998 in 1,000 within the outer one.
      </p>
      <p>
        Filled and named: outside the outer funnel. The limits are exact where there is little evidence and smooth
        above, after Spiegelhalter (2005).
      </p>
      <MethodLink />
    </>
  );
}
