import { winCountWords } from '@bidwell/domain/signal-words';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatNumber, formatPercent } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { breadthWords, comingWords, liftWords, reachWords } from './own-card-words';

const OwnCounts_OwnCard = graphql(`
  fragment OwnCounts on OwnCard {
    bids
    wins
    interval {
      low
      high
    }
    meanField
    expected
    lift
    liftInterval {
      low
      high
    }
    invited
    answered
    declined
    requesters
    breadth
  }
`);

/** Wins against drawing lots, how often the bidder came when asked, and from how many requesters its wins come. */
export function OwnCounts({ card }: { card: FragmentType<typeof OwnCounts_OwnCard> }) {
  const { bids, wins, interval, meanField, expected, lift, liftInterval, ...rest } = readFragment(
    OwnCounts_OwnCard,
    card,
  );
  const breadth = breadthWords(wins, rest.requesters, rest.breadth);
  return (
    <>
      <Panel title="How often are we chosen?">
        {meanField === null || interval === null ? (
          <p>
            Won {wins} of {bids}. Too few to say.
          </p>
        ) : (
          <>
            <p className="prose">
              {winCountWords({ bids, wins, meanField })} That is {formatPercent(wins / bids)} (likely{' '}
              {formatPercent(interval.low)} to {formatPercent(interval.high)}).
            </p>
            {expected !== null && lift !== null && liftInterval !== null && (
              <p className="prose">
                Drawing lots would have given about {formatNumber(expected, 1)}. We won {liftWords(lift, liftInterval)}
              </p>
            )}
          </>
        )}
        {breadth && <p className="prose">{breadth}</p>}
      </Panel>
      <Comings wins={wins} {...rest} />
    </>
  );
}

interface ComingsProps {
  wins: number;
  invited: number | null;
  answered: number | null;
  declined: number | null;
}

function Comings({ wins, invited, answered, declined }: ComingsProps) {
  if (invited === null || answered === null || declined === null) return null;
  const silent = invited - answered - declined;
  const reach = reachWords(wins, answered, invited);
  return (
    <Panel title="Do we bid when we are asked?">
      <p className="prose">{comingWords(answered, invited)}</p>
      <p className="prose">
        {formatNumber(declined)} declined, {formatNumber(silent)} left without a word. {reach}
      </p>
    </Panel>
  );
}
