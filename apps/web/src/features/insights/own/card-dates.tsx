import { CONTESTS_FOR_A_CARD } from '@bidwell/signal/minimum';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatDay } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';

const CardDates_OurSignal = graphql(`
  fragment CardDates on OurSignal {
    bids
    wins
    untilNextCard
    card {
      firstDay
      lastDay
    }
  }
`);

/** Until when the card counts, when the next one comes, and why not at once. */
export function CardDates({ ours }: { ours: FragmentType<typeof CardDates_OurSignal> }) {
  const { bids, wins, untilNextCard, card } = readFragment(CardDates_OurSignal, ours);
  const next =
    untilNextCard === 0
      ? 'the next time the signal is worked out'
      : `at the earliest after ${counted(untilNextCard, 'more decided bid')}`;
  return (
    <div className="stack tight">
      <p>
        {counted(bids, 'bid')} of ours {bids === 1 ? 'was' : 'were'} decided within 24 months, {wins} of them chosen.
        {card === null && bids > 0 && ' Too few to say more.'}
      </p>
      <p className="muted small">
        {card
          ? `What follows counts contests decided from ${formatDay(card.firstDay)} to ${formatDay(card.lastDay)}. `
          : 'There is more to read here once ten contests with a rival have been decided. '}
        The next card comes {next}: {CONTESTS_FOR_A_CARD} contests at a time, so that no rival’s price can be read from
        the difference. <Link to="/method/signal">How it is worked out</Link>
      </p>
    </div>
  );
}
