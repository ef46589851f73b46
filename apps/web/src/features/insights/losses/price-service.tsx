import { priceAndService, priceAndServiceFinding, priceAndServiceWords } from '@bidwell/domain/loss-words';
import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { TeamLink } from '../team/team-link';
import { broughtText, type LossRow } from './loss-row';
import { PriceServicePlot } from './price-service-plot';

interface PriceServiceProps {
  rows: readonly LossRow[];
  dataset: string | undefined;
}

/** Is it price or service? One point a team. */
export function PriceService({ rows, dataset }: PriceServiceProps) {
  const navigate = useNavigate();
  return (
    <ChartFrame
      title={priceAndServiceFinding(rows.map(({ name, parts }) => ({ name, ...parts })))}
      summary="What price brings or costs (across) against what service brings or costs (upwards), in wins per 100 bids against a typical outside bidder. Hollow: one of the two is too small to tell from chance."
      rows={rows}
      columns={columnsFor(dataset)}
      rowKey={(row) => row.key}
      fileName="price-against-service"
      points={rows.map((row) => ({ key: row.key, words: wordsOf(row) }))}
    >
      {(active, reach) => (
        <PriceServicePlot
          rows={rows}
          active={active}
          onReach={reach}
          onOpen={({ key }) => void navigate({ to: '/insights/teams/$key', params: { key }, search: { dataset } })}
        />
      )}
    </ChartFrame>
  );
}

function wordsOf({ name, parts }: LossRow): string {
  const [price, service] = [broughtText(parts.price), broughtText(parts.service)];
  return `${name}: price ${price}, service ${service} wins in 100 bids: ${priceAndServiceWords[priceAndService(parts)]}.`;
}

function columnsFor(dataset: string | undefined): ChartColumn<LossRow>[] {
  return [
    {
      key: 'name',
      header: 'Team',
      value: (row) => row.name,
      cell: (row) => <TeamLink bidderKey={row.key} name={row.name} dataset={dataset} />,
    },
    { key: 'price', header: 'Wins brought by price', value: ({ parts }) => Math.round(0 - parts.price) },
    { key: 'service', header: 'Wins brought by service', value: ({ parts }) => Math.round(0 - parts.service) },
    { key: 'corner', header: 'Reads as', value: ({ parts }) => priceAndServiceWords[priceAndService(parts)] },
  ];
}
