import {
  BIDS_FOR_AN_EARLY_SIGN,
  CONTESTS_FOR_A_CARD,
  LOSSES_FOR_REASONS,
  LOSSES_FOR_WHAT_WOULD_HAVE_WON,
  WINS_TO_LEAVE_LEADERSHIP,
} from '@bidwell/signal/minimum';
import { FactList } from '../../../ui/fact-list';

/** Each kind of reader and what it reads; what a bidder is told, and how rivals are kept out of it. */
export function WhoReadsIt() {
  return (
    <>
      <FactList facts={READERS} />
      <p className="prose">
        Nobody learns a rival’s price from it. What a bidder reads of itself is published, at the earliest when{' '}
        {CONTESTS_FOR_A_CARD} more of its contests have been decided, in rounded figures over all of them. So no two
        cards differ by one contest, and what a debrief keeps to itself cannot be had by taking one from the other.
      </p>
      <p className="prose">
        There are no ranks, no targets and no bonus on any of these figures, and none should be made of them: a figure
        that people are paid by stops telling the truth. Whoever is told of an alarm can add a note to it, and the note
        is read with the alarm.
      </p>
    </>
  );
}

const READERS = [
  {
    label: 'Requesters who choose',
    value:
      'Promises kept and ratings, each with its count. Never the signal: it is made of choices, and would feed itself.',
  },
  {
    label: 'A team’s people',
    value: `Their own card: chosen at equal terms with its range, counts, lift, how often they bid and are invited, why they lose, from how many requesters their wins come. From ${LOSSES_FOR_WHAT_WOULD_HAVE_WON} losses on, what would have won. An early sign of a change over ${BIDS_FOR_AN_EARLY_SIGN} bids or more, which nobody else reads.`,
  },
  {
    label: 'A vendor’s people',
    value: `Their own counts and lift, and from ${LOSSES_FOR_REASONS} losses on the reasons that requesters stated.`,
  },
  {
    label: 'Leaders and administrators',
    value: `All of it, for all teams, sorted by name. In what leaves these pages (files, frozen links, mails), cells of fewer than ${WINS_TO_LEAVE_LEADERSHIP} wins or of one requester are merged.`,
  },
];
