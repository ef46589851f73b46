import { survivalByLosses, type VendorContest } from '@bidwell/signal/vendor-survival';
import type { ReadRows, RunData, RunStep } from '../runs/run-facts.js';

const MOST_LOSSES = 5;

/** The first contests of vendors who came for the first time in the run's window. $1 dataset, $2 and $3 its days. */
const FIRST_CONTESTS = `
  with new as (
    select r.id from contest_bidder r join bidder_month m on m.contest_bidder_id = r.id and m.contests > 0
    where r.dataset_id = $1 and r.kind = 'external'
    group by r.id having min(m.month) >= date_trunc('month', $2::date))
  select n.id as vendor, f.decided_on - date '1970-01-01' as day, f.won
  from new n cross join lateral (
    select c.decided_on, coalesce(c.winner_id = n.id, false) as won
    from contest_bid b join contest c on c.id = b.contest_id and c.is_contest and c.decided_on between $2 and $3
    where b.contest_bidder_id = n.id and b.counts
    order by c.decided_on, c.id limit ${MOST_LOSSES + 1}) f`;

/** Whether new vendors come again after so many losses in a row. */
export const vendorSurvivalStep: RunStep = {
  tables: ['vendor_survival'],
  work: async (data, read) => [{ table: 'vendor_survival', rows: await rowsOf(data, read) }],
};

async function rowsOf({ datasetId, firstDay, lastDay }: RunData, read: ReadRows): Promise<Record<string, number>[]> {
  const contests = await read<VendorContest>(FIRST_CONTESTS, [datasetId, firstDay, lastDay]);
  const today = Date.parse(`${lastDay}T00:00:00Z`) / 86_400_000;
  return survivalByLosses(contests, today, MOST_LOSSES).map(({ losses, vendors, stayed }) => {
    return { losses, vendors, stayed };
  });
}
