import { equalTermsFinding, equalTermsWords } from '@bidwell/domain/signal-words';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { figureOf } from '../signal/figure-of';

const SignalHeadline_Signal = graphql(`
  fragment SignalHeadline on Signal {
    run {
      hasSignal
    }
    teams {
      bidderKey
      name
      figures {
        isHeadline
        bids
        wins
        meanField
        value
        low
        high
        verdict
        dependsOnPrice
      }
    }
  }
`);

interface SignalHeadlineProps {
  /** Null before the first run. */
  signal: FragmentType<typeof SignalHeadline_Signal> | null;
  /** What is said first while there is no signal. */
  children: ReactNode;
}

/** The first sentence of Insights: the whole figure of a single team, the finding over several. */
export function SignalHeadline({ signal, children }: SignalHeadlineProps) {
  const read = readFragment(SignalHeadline_Signal, signal);
  const teams = (read?.run.hasSignal ? read.teams : []).flatMap(({ name, figures }) => {
    const headline = figures.find(({ isHeadline }) => isHeadline);
    const figure = headline && figureOf(headline);
    return figure ? [{ name, ...figure }] : [];
  });
  const [only] = teams;
  if (only === undefined) return children;
  return teams.length === 1 ? equalTermsWords(only.name, only) : `${equalTermsFinding(teams)}.`;
}
