import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { counted, formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import type { ContestsSearch } from '../contests-search';
import { ContestsLink } from '../contests-link';
import { BidderTurnouts } from './bidder-turnouts';
import { ConductTable } from './conduct-table';
import { DeclineReasons } from './decline-reasons';
import { TurnoutByQuarter } from './turnout-by-quarter';
import { cycleWords } from './turnout-words';

const TurnoutPanel_Insights = graphql(`
  fragment TurnoutPanel on Insights {
    turnout {
      listed
      decided
      bids
      singleBid {
        count
        of
      }
      cycle {
        jobs
        median
        upper
      }
      ...TurnoutByQuarter
      ...BidderTurnouts
      ...DeclineReasons
    }
    ...ConductTable
  }
`);

interface TurnoutPanelProps {
  insights: FragmentType<typeof TurnoutPanel_Insights>;
  /** Dataset and time, for the lists behind the numbers. */
  search: ContestsSearch;
}

/** Who could have bid, and who did: a win rate says nothing of the jobs that somebody left out. */
export function TurnoutPanel({ insights, search }: TurnoutPanelProps) {
  const read = readFragment(TurnoutPanel_Insights, insights);
  const { listed, decided, bids, singleBid, cycle } = read.turnout;
  return (
    <Panel title="Do bidders come?" id="turnout">
      <div className="stack">
        <div className="stack tight">
          <p>
            {counted(bids, 'bid')} in <ContestsLink count={decided} search={search} of="decided" /> decided jobs:{' '}
            {decided === 0 ? 'none' : formatNumber(bids / decided, 1)} a job.{' '}
            <ContestsLink
              count={singleBid.count}
              search={{ ...search, counted: 'single-bid' }}
              of="with a single bid"
            />{' '}
            had a single bid.
          </p>
          {cycle && (
            <p>
              {cycleWords(cycle)}
              {cycle.jobs < decided && ` (${formatNumber(cycle.jobs)} jobs of which both days are known)`}.
            </p>
          )}
        </div>
        {listed === 0 ? (
          <p className="muted">
            Of none of these jobs is it known who could have bid, so nobody can say who stayed away. Jobs decided in
            Bidwell say it by themselves.
          </p>
        ) : (
          <>
            {listed < decided && (
              <p className="muted small">
                Who could have bid is known of {formatNumber(listed)} of the {formatNumber(decided)} decided jobs. What
                follows counts these alone.
              </p>
            )}
            <TurnoutByQuarter turnout={read.turnout} />
            <BidderTurnouts turnout={read.turnout} search={search} />
            <DeclineReasons turnout={read.turnout} />
          </>
        )}
        <ConductTable insights={read} />
      </div>
    </Panel>
  );
}
