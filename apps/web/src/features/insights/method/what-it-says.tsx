import { NARROWEST_RANGE } from '@bidwell/signal/equal-terms';
import { CONTESTS_FOR_A_DOT, CONTESTS_FOR_AN_ALARM, MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { FactList } from '../../../ui/fact-list';

/** The headline and its companions, in plain words. */
export function WhatItSays() {
  return (
    <>
      <p className="prose">
        A team that asks less wins more, and so does a team that bids only where few others do. So the share of contests
        won says little about how well somebody works. In a simulated company with known quality, a team that won 158 of
        424 contests was chosen 13 times in 100 at equal terms, and one that won 38 of 166 was chosen 77 times: the
        first was cheap, the second was dear.
      </p>
      <p className="prose">
        The signal asks instead:{' '}
        <strong>
          if this team and a typical outside bidder offered the same price and the same date, how often would requesters
          choose the team?
        </strong>{' '}
        50 in 100 is level with the outside market. It is worked out from every contest that was decided, all together,
        because each choice says something about everybody who stood in it.
      </p>
      <FactList facts={FIGURES} />
    </>
  );
}

const FIGURES = [
  {
    label: 'Contest',
    value:
      'A decided job in which two bidders or more stood and one of them was chosen. A win against nobody says nothing and is shown apart.',
  },
  {
    label: 'Chosen at equal terms',
    value: `Times in 100 that requesters would choose the team over a typical outside bidder at the same price and date. Always with its likely range, which holds the true value 95 times in 100 and is never shown narrower than ${NARROWEST_RANGE} points. Where the range reaches across 50, we cannot tell the team apart from the outside market, and say so.`,
  },
  {
    label: 'Typical outside bidder',
    value:
      'The vendors of the same kind of work, each counted by how often it bid in a fixed year. Fixed, so that one strong newcomer does not make every team look worse.',
  },
  {
    label: 'Par',
    value:
      'What that typical outside bidder would have won in the same contests, with the same prices, dates and rivals. “42 wins, par 35” is seven more than par.',
  },
  {
    label: 'Lift',
    value:
      'Wins, as a multiple of what drawing lots would have given. It corrects for the number of rivals and for nothing else. Vendors and young companies have this figure only.',
  },
  {
    label: 'Counting loyalty as service',
    value:
      'The headline does not credit a team with having won this requester’s last job: habit is not quality. But habit may be earned, so the figure that does credit it stands below.',
  },
  {
    label: 'Too few to say',
    value: `Below ${MINIMUM_CONTESTS} contests there are counts only. Below ${CONTESTS_FOR_A_DOT} there is a range without a figure. A trend and an alarm need ${CONTESTS_FOR_AN_ALARM}.`,
  },
];
