import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { OwnLossesFragment } from '../../../graphql/generated/graphql';
import { DataTable } from '../../../ui/data-table';
import { counted, formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { lossRow } from '../losses/loss-row';
import { reasonWords } from './own-card-words';
import { OwnLossSplit } from './own-loss-split';

const OwnLosses_OwnCard = graphql(`
  fragment OwnLosses on OwnCard {
    bids
    wins
    reasons {
      reason
      losses
    }
    signal {
      losses {
        bids
        losses
        price
        date
        relation
        service
      }
    }
  }
`);

interface OwnLossesProps {
  name: string;
  card: FragmentType<typeof OwnLosses_OwnCard>;
}

/** What requesters said, beside what the choices themselves say. Neither is mixed into the other. */
export function OwnLosses({ name, card }: OwnLossesProps) {
  const { bids, wins, reasons, signal } = readFragment(OwnLosses_OwnCard, card);
  const split = lossRow(name, name, signal?.losses);
  return (
    <Panel title="Why do we lose?">
      <div className="stack">
        {reasons === null ? (
          <p>{counted(bids - wins, 'contest')} lost. Reasons are told from five losses on.</p>
        ) : (
          <Stated reasons={reasons} losses={bids - wins} />
        )}
        {split && <OwnLossSplit split={split} />}
      </div>
    </Panel>
  );
}

function Stated({ reasons, losses }: { reasons: NonNullable<OwnLossesFragment['reasons']>; losses: number }) {
  if (reasons.length === 0) return <p>{counted(losses, 'contest')} lost. No requester stated a reason.</p>;
  return (
    <DataTable
      caption={`What requesters said of ${counted(losses, 'loss', 'losses')}; one may have several reasons`}
      rows={reasons}
      rowKey={({ reason }) => reason}
      columns={[
        {
          key: 'reason',
          header: 'Why another was chosen',
          isRowHeader: true,
          cell: ({ reason }) => reasonWords(reason),
        },
        { key: 'losses', header: 'Losses', isNumber: true, cell: ({ losses: count }) => formatNumber(count) },
      ]}
    />
  );
}
