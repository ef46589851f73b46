/** The limits, said before somebody finds them. */
export function WhatItCannotSay() {
  return (
    <ul className="stack tight prose">
      {LIMITS.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  );
}

const LIMITS = [
  'What was delivered. A team can be chosen often and keep few promises. So promises kept, ratings and the signal stand beside each other and are never added up to one score.',
  'Why. Nothing in it is a cause. The sentence is about choices under the terms that were observed.',
  'What dearer offers contain. Where an offer that costs more also offers more in ways that no record shows, the price seems to matter less than it does, and the figure leans the wrong way. So each figure is worked out again with the price weighed half and one and a half times as much; where the verdict would change, the page says “depends on how price is weighed”.',
  'Small changes soon. With 20 bids a month, a fall from 50 to 40 in 100 takes about seven months to tell from chance. A quarter proves nothing.',
  'That all is well. The checks find one pair in four where a requester favours a team at this size. Silence is not a clean bill.',
  'Anything about work that never reaches the market, or about teams that pick what they bid for by what suits them: bidding only where one fits best raises the figure by about four points, and no statistics take that out. The share of invitations answered stands beside it.',
  'Exact truth about a real company. Everything about its accuracy was learnt from simulated ones, of one family. Requesters may weigh prices differently from one kind of work to the next, and may change their taste.',
];
