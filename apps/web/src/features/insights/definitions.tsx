import { MethodLink } from './method/method-link';

/** What each figure means, one click away. */
export function Definitions({ minimum }: { minimum: number }) {
  return (
    <details>
      <summary>What these figures mean</summary>
      <div className="stack tight prose small">
        <p>
          A contest is a decided job in which at least two bidders stood and one of them was chosen. Of several bids by
          one bidder the better placed one counts. The month is that of the decision.
        </p>
        <p>
          Win rate: contests won, of those bid in. For a side: contests won by one of its bidders, of those in which at
          least one of them stood. The range is the 95% Wilson interval. Below {minimum} contests no rate is given;
          below 30 the range stands without a dot.
        </p>
        <p>
          Expected by lot: wins if requesters drew lots, the sum of 1/n over the contests, n being the number of
          bidders. For a side with k of the n bidders it is k/n. The range of wins against expected wins is exact: it
          holds every odds factor under which the wins would not surprise at 95%.
        </p>
        <p>
          It corrects for the number of rivals only, not for their strength, price or dates. No target or bonus should
          hang on it.
        </p>
        <MethodLink part="signal" />
      </div>
    </details>
  );
}
