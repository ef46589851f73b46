import { SMALLEST_FIELD } from '@bidwell/domain/debrief-standing';
import type { DebriefStandingFragment as Standing } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { ordinal } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';

export const DebriefStandingFragment = graphql(`
  fragment DebriefStanding on Debrief {
    rank
    count
    priceBand
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

function rankWords({ rank, count }: Standing): string {
  return rank === null ? `Not ranked among ${count}: a line of the brief had no price` : `${ordinal(rank)} of ${count}`;
}

/** "within 10% of the lowest" as the beginning of a line. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
