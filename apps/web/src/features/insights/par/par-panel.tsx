import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { cutWords, runContests } from '../signal/run-contests';
import type { ParPoint } from './funnel';
import { ParFunnel } from './par-funnel';

const ParPanel_Signal = graphql(`
  fragment ParPanel on Signal {
    run {
      hasSignal
      contests
      firstDay
      lastDay
    }
    teams {
      bidderKey
      name
      par {
        bids
        wins
        par
        low
        high
        evidence
      }
    }
  }
`);

interface ParPanelProps {
  /** Null before the first run. */
  signal: FragmentType<typeof ParPanel_Signal> | null;
  dataset: string | undefined;
  /** What stands here while there is no signal: wins against drawing lots. */
  children: ReactNode;
}

/** Wins against par, as a funnel: is the difference more than chance? */
export function ParPanel({ signal, dataset, children }: ParPanelProps) {
  const read = readFragment(ParPanel_Signal, signal);
  if (!read?.run.hasSignal) return <Panel title="Who is chosen more or less often than by lot?">{children}</Panel>;
  const points = read.teams.flatMap(({ bidderKey, name, par }) =>
    par?.evidence == null || par.bids < CONTESTS_FOR_A_DOT
      ? []
      : [{ ...par, key: bidderKey, name, evidence: par.evidence } satisfies ParPoint],
  );
  return (
    <Panel title="Is the difference more than chance?" id="par">
      {points.length === 0 ? (
        <p>No team has bid in {CONTESTS_FOR_A_DOT} contests yet: too few to compare.</p>
      ) : (
        <ParFunnel
          points={points}
          left={read.teams.length - points.length}
          cut={cutWords(read.run)}
          searchOf={(point) => ({ ...runContests(read.run, dataset), bidder: point.key })}
          dataset={dataset}
        />
      )}
    </Panel>
  );
}
