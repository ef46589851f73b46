import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { formatDay } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';
import { shareWithRange } from '../counted-share';
import { stayingFinding } from './staying-words';

const VendorsStaying_Band = graphql(`
  fragment VendorsStaying on HealthyBand {
    vendorsStaying {
      from
      to
      newcomers
      stayed {
        count
        of
        interval {
          low
          high
        }
      }
    }
    survival {
      losses
      stayed {
        count
        of
        interval {
          low
          high
        }
      }
    }
  }
`);

/** Whether vendors still come: the price of a market that the inside always wins is paid later. */
export function VendorsStaying({ healthyBand }: { healthyBand: FragmentType<typeof VendorsStaying_Band> }) {
  const { vendorsStaying, survival } = readFragment(VendorsStaying_Band, healthyBand);
  if (vendorsStaying === null) return null;
  const { from, to, newcomers, stayed } = vendorsStaying;
  return (
    <div className="stack tight">
      <h3>{stayingFinding(stayed, newcomers)}</h3>
      <p className="muted small prose">
        Vendors who stood in a contest from {formatDay(from)} to {formatDay(to)}, beside the twelve months before:{' '}
        {shareWithRange(stayed)} came again; {counted(newcomers, 'newcomer')}.
      </p>
      {survival.length > 0 && (
        <DataTable
          caption="New vendors that lost their first contests: how many stood again within half a year"
          rows={survival}
          rowKey={({ losses }) => losses}
          columns={[
            {
              key: 'losses',
              header: 'Lost in a row, from the first contest on',
              isRowHeader: true,
              cell: ({ losses }) => counted(losses, 'contest'),
            },
            { key: 'stayed', header: 'Stood again', cell: ({ stayed: again }) => shareWithRange(again) },
          ]}
        />
      )}
    </div>
  );
}
