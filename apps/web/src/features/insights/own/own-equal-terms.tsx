import { equalTermsWords, verdictSentence, wonOf } from '@bidwell/domain/signal-words';
import { LOYALTY_NOTED } from '@bidwell/signal/team-figures';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { OwnEqualTermsFragment } from '../../../graphql/generated/graphql';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { figureOf } from '../signal/figure-of';
import { OwnStrip } from './own-strip';

const OwnEqualTerms_OwnSignal = graphql(`
  fragment OwnEqualTerms on OwnSignal {
    figures {
      category
      isHeadline
      isMixed
      categories
      bids
      wins
      meanField
      value
      low
      high
      verdict
      dependsOnPrice
      loyalValue
      loyalLow
      loyalHigh
      whyNot
    }
    par {
      bids
      wins
      par
      low
      high
    }
  }
`);

type Figure = OwnEqualTermsFragment['figures'][number];

interface OwnEqualTermsProps {
  team: string;
  /** Null while the company has no signal, or the team no card. */
  signal: FragmentType<typeof OwnEqualTerms_OwnSignal> | null;
}

/** The headline of one's own team, by kind of work, with what a typical outside bidder would have won. */
export function OwnEqualTerms({ team, signal }: OwnEqualTermsProps) {
  const read = readFragment(OwnEqualTerms_OwnSignal, signal);
  const headline = read?.figures.find(({ isHeadline }) => isHeadline);
  const figure = headline && figureOf(headline);
  return (
    <Panel title="How often would we be chosen at equal terms?">
      {figure && read ? (
        <div className="stack">
          <p className="prose strong">{equalTermsWords(team, figure)}</p>
          <p className="prose">{verdictSentence(figure)}</p>
          <OwnStrip figures={read.figures} />
          <Loyalty {...headline} />
          {read.par && <Par {...read.par} />}
        </div>
      ) : (
        <p className="prose">
          {headline?.whyNot ??
            'Nothing can be said yet: it takes ten contests of ours, and enough in the whole company for the signal to prove itself.'}
        </p>
      )}
    </Panel>
  );
}

/** With loyalty counted as service, where the record knows who was chosen before. */
function Loyalty({ value, loyalValue, loyalLow, loyalHigh }: Figure) {
  if (value === null || loyalValue === null || loyalLow === null || loyalHigh === null) return null;
  const isFar = Math.abs(loyalValue - value) > LOYALTY_NOTED;
  return (
    <p className="muted prose">
      Counting loyalty as service: {loyalValue} (likely {loyalLow} to {loyalHigh}).
      {isFar &&
        ' The two differ noticeably: many who chose us last choose us again, whether by habit or because of us.'}
    </p>
  );
}

function Par({ bids, wins, par, low, high }: NonNullable<OwnEqualTermsFragment['par']>) {
  return (
    <p className="prose">
      Won {wonOf({ wins, bids })}. A typical outside bidder with our prices and dates would have won about{' '}
      {formatNumber(par, 1)}
      {par > 0 && low !== null && high !== null && (
        <>
          ; we won {formatNumber(wins / par, 2)} times that (likely {formatNumber(low, 2)} to {formatNumber(high, 2)})
        </>
      )}
      .
    </p>
  );
}
