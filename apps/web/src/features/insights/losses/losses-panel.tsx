import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { LossesPanelFragment } from '../../../graphql/generated/graphql';
import { Panel } from '../../../ui/panel';
import { cutWords, runContests } from '../signal/run-contests';
import { lossRow } from './loss-row';
import { LossSplit } from './loss-split';
import { PriceService } from './price-service';

const LossesPanel_Signal = graphql(`
  fragment LossesPanel on Signal {
    run {
      hasSignal
      contests
      firstDay
      lastDay
    }
    teams {
      bidderKey
      name
      losses {
        bids
        losses
        price
        date
        relation
        service
      }
    }
  }
`);

interface LossesPanelProps {
  /** Null before the first run. */
  signal: FragmentType<typeof LossesPanel_Signal> | null;
  dataset: string | undefined;
  /** What the choosers stated, which needs no signal. */
  children: ReactNode;
}

/** Why contests are lost: inferred from the choices, beside what the choosers stated. */
export function LossesPanel({ signal, dataset, children }: LossesPanelProps) {
  const read = readFragment(LossesPanel_Signal, signal);
  return (
    <Panel title="Why are contests lost?" id="losses">
      <div className="stack loose">
        {read?.run.hasSignal ? (
          <Inferred run={read.run} teams={read.teams} dataset={dataset} />
        ) : (
          <p>What price, dates and service have to do with it cannot be inferred without a signal.</p>
        )}
        {children}
      </div>
    </Panel>
  );
}

function Inferred({ run, teams, dataset }: Pick<LossesPanelFragment, 'run' | 'teams'> & { dataset?: string }) {
  const rows = teams.flatMap(({ bidderKey, name, losses }) => lossRow(bidderKey, name, losses) ?? []);
  if (rows.length === 0) return <p>No team has bid in {CONTESTS_FOR_A_DOT} contests yet: too few to say.</p>;
  const searchOf = ({ key }: { key: string }) => ({ ...runContests(run, dataset), bidder: key });
  return (
    <>
      <LossSplit rows={rows} cut={cutWords(run)} searchOf={searchOf} dataset={dataset} />
      <PriceService rows={rows} dataset={dataset} />
    </>
  );
}
