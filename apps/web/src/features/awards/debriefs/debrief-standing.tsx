import { SMALLEST_FIELD } from '@bidwell/domain/debrief-standing';
import type { DebriefStandingFragment as Standing } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { ordinal } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { NO_TOTAL } from './debrief-words';

export const DebriefStandingFragment = graphql(`
  fragment DebriefStanding on Debrief {
    rank
    count
    priceBand
    disqualifiedBecause
    criteria {
      title
      isBelowMinimum
    }
  }
`);

/** Rank and price band: never a rival's number or name, and nothing where they could be worked out. */
export function DebriefStanding({ debrief }: { debrief: FragmentType<typeof DebriefStandingFragment> }) {
  const standing = readFragment(DebriefStandingFragment, debrief);
  return (
    <Panel title="Where you stood">
      {standing.count === null ? (
        <p>
          Rank and price band are not told here: fewer than {SMALLEST_FIELD} proposals stood, and with so few they would
          give away somebody’s price.
        </p>
      ) : (
        <FactList
          facts={[
            { label: 'Rank', value: rankWords(standing) },
            { label: 'Price', value: standing.priceBand ? sentence(standing.priceBand) : 'Not told' },
          ]}
        />
      )}
    </Panel>
  );
}

/** The rank, or why there is none. Where it would tell a price, nothing is said of it. */
function rankWords({ rank, count, priceBand, disqualifiedBecause, criteria }: Standing): string {
  if (rank !== null) return `${ordinal(rank)} of ${count}`;
  if (disqualifiedBecause !== null) return `Not ranked among ${count}: it was taken out of the contest`;
  if (criteria.some(({ isBelowMinimum }) => isBelowMinimum))
    return `Not ranked among ${count}: a score is below the least that was asked for`;
  return priceBand === NO_TOTAL ? `Not ranked among ${count}: a line of the brief had no price` : 'Not told';
}

/** "within 10% of the lowest" as the beginning of a line. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
