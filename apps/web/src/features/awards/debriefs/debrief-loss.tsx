import type { DebriefLossFragment as Lost, LossCause } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { CAUSE_SENTENCES, NO_TOTAL } from './debrief-words';

export const DebriefLossFragment = graphql(`
  fragment DebriefLoss on Debrief {
    rank
    count
    priceBand
    loss {
      cause
      service
      price {
        from
        to
      }
    }
  }
`);

/** Where the points of a lost proposal went: price, service and field, from what is told anyway. */
export function DebriefLoss({ debrief }: { debrief: FragmentType<typeof DebriefLossFragment> }) {
  const told = readFragment(DebriefLossFragment, debrief);
  const { loss } = told;
  if (loss === null) return null;
  return (
    <Panel title="What cost you this job">
      <p className="strong">{causeSentence(told.priceBand, loss.cause)}</p>
      <FactList
        facts={[
          { label: 'Price', value: priceWords(loss.price) },
          {
            label: 'Service',
            value:
              loss.service === null ? 'Not every score is there' : `${points(loss.service)} of 100 short of full marks`,
          },
          told.count !== null && { label: 'Field', value: fieldWords(told) },
        ]}
      />
      <p className="small muted">
        Reckoned from your own scores, the published weights and the price band. A rival’s price is not in it and cannot
        be reckoned back from it.
      </p>
    </Panel>
  );
}

function causeSentence(priceBand: string | null, cause: LossCause): string {
  if (cause !== 'UNKNOWN' || priceBand !== NO_TOTAL) return CAUSE_SENTENCES[cause];
  return 'A line of the brief had no price, so your proposal could not be ranked.';
}

function priceWords(price: NonNullable<Lost['loss']>['price']): string {
  if (price === null) return 'Not told here';
  if (price.to === 0) return 'Nothing: your price cost you no points';
  if (price.from === 0) return `Up to ${points(price.to)} of 100`;
  return `${formatNumber(price.from, 1)} to ${points(price.to)} of 100`;
}

function points(value: number): string {
  return `${formatNumber(value, 1)} ${value === 1 ? 'point' : 'points'}`;
}

function fieldWords({ rank, count }: Lost): string {
  const others = (count ?? 1) - 1;
  const stood = `${others} others proposed`;
  if (rank === null) return stood;
  if (rank === 1) return `${stood}; none ranked above you`;
  return `${stood}; ${rank - 1} ranked above you`;
}
