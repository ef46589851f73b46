import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { ContestsLink } from './contests-link';
import type { ContestsSearch, Counted } from './contests-search';

const WhatWasCounted_Insights = graphql(`
  fragment WhatWasCounted on Insights {
    decided
    contests
    singleBid
    oneBidder
    noWinner
    bids
    missingPrices
  }
`);

interface WhatWasCountedProps {
  insights: FragmentType<typeof WhatWasCounted_Insights>;
  /** Dataset and time, for the lists behind the numbers. */
  search: ContestsSearch;
}

/** What the win statistics stand on, and what is counted apart; each number opens its list. */
export function WhatWasCounted({ insights, search }: WhatWasCountedProps) {
  const { decided, contests, singleBid, oneBidder, noWinner, bids, missingPrices } = readFragment(
    WhatWasCounted_Insights,
    insights,
  );
  const number = (count: number, counted: Counted, of: string) => (
    <ContestsLink count={count} search={{ ...search, counted }} of={of} />
  );
  const inTwo = contests + singleBid + oneBidder + noWinner - decided;
  return (
    <div className="stack tight">
      <p>
        <ContestsLink count={decided} search={search} of="decided" /> decided, of which{' '}
        {number(contests, 'contest', 'contests')} were contests: two bidders or more, and one of them chosen. Every win
        rate stands on these.
      </p>
      <p>
        Counted apart: {number(singleBid, 'single-bid', 'with a single bid')} with a single bid,{' '}
        {number(oneBidder, 'one-bidder', 'with all bids by one bidder')} with all bids by one bidder,{' '}
        {number(noWinner, 'no-winner', 'without a winner')} without a winner
        {inTwo > 0 && ` (${inTwo} of them ${inTwo === 1 ? 'is' : 'are'} in two of these groups)`}.
      </p>
      <p>
        {bids === 0 ? (
          'No bids.'
        ) : (
          <>
            <ContestsLink count={missingPrices} search={{ ...search, unpriced: true }} of="bids without a price" /> of{' '}
            <ContestsLink count={bids} search={search} of="bids" /> bids have no known price.
          </>
        )}
      </p>
    </div>
  );
}
