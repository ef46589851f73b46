import { LOSS_PART_NAMES, lossFinding, lossPartWords, lossWords } from '@bidwell/domain/loss-words';
import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { MethodLink } from '../method/method-link';
import { TeamLink } from '../team/team-link';
import { LossPlot } from './loss-plot';
import { type LossRow, wordsOfLosses } from './loss-row';

interface LossSplitProps {
  /** By name; at least one. */
  rows: readonly LossRow[];
  cut: string;
  searchOf: (row: LossRow) => ContestsSearch;
  dataset: string | undefined;
}

/** What separates each team from a typical outside bidder, in wins per 100 bids. */
export function LossSplit({ rows, cut, searchOf, dataset }: LossSplitProps) {
  const navigate = useNavigate();
  const [only, ...others] = rows;
  return (
    <ChartFrame
      title={only && others.length === 0 ? lossWords(only.name, only.parts) : lossFinding(rows)}
      summary={`What each part of a team’s bids brings (filled, to the right) or costs (hollow, to the left) against a typical outside bidder, in wins per 100 bids, as the choices let infer. From ${cut}.`}
      rows={rows}
      columns={columnsFor(searchOf, dataset)}
      rowKey={(row) => row.key}
      fileName="why-contests-are-lost"
      points={rows.map((row) => ({ key: row.key, words: wordsOfLosses(row) }))}
      definition={<LossDefinition />}
    >
      {(active, reach) => (
        <LossPlot
          rows={rows}
          active={active}
          onReach={reach}
          onOpen={({ key }) => void navigate({ to: '/insights/teams/$key', params: { key }, search: { dataset } })}
        />
      )}
    </ChartFrame>
  );
}

function columnsFor(searchOf: (row: LossRow) => ContestsSearch, dataset: string | undefined): ChartColumn<LossRow>[] {
  return [
    {
      key: 'name',
      header: 'Team',
      value: (row) => row.name,
      cell: (row) => <TeamLink bidderKey={row.key} name={row.name} dataset={dataset} />,
    },
    ...LOSS_PART_NAMES.map((part) => ({
      key: part,
      header: `${lossPartWords[part]}: wins brought per 100 bids`,
      value: (row: LossRow) => Math.round(0 - row.parts[part]),
    })),
    {
      key: 'losses',
      header: 'Lost',
      value: (row) => row.losses,
      cell: (row) => (
        <ContestsLink count={row.losses} search={{ ...searchOf(row), won: false }} of={`lost by ${row.name}`} />
      ),
    },
    {
      key: 'bids',
      header: 'Bids',
      value: (row) => row.bids,
      cell: (row) => <ContestsLink count={row.bids} search={searchOf(row)} of={`bids of ${row.name}`} />,
    },
  ];
}

function LossDefinition() {
  return (
    <>
      <p>
        For each bid the model says how likely it was to be chosen, and how likely it would have been with the price,
        the date or the relation of the other bidders, and with the service of a typical outside bidder. The difference
        is shared out among the four so that nothing is left over (Shapley 1953), and added up over all bids.
      </p>
      <p>
        Service and trust is the rest: everything requesters saw that is not price, date or relation. Where the truth
        was known, price was right within about 1 win in 100 and service within about 4, so smaller parts are not named.
        Loyalty and closeness: having won the requester’s last contest of the kind, and reporting to the same executive.
      </p>
      <MethodLink />
    </>
  );
}
