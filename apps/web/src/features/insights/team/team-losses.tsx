import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { lossRow } from '../losses/loss-row';
import { LossSplit } from '../losses/loss-split';
import { reasonWords } from '../own/own-card-words';
import { labelsWords } from './label-words';

const TeamLosses_SignalTeam = graphql(`
  fragment TeamLosses on SignalTeam {
    bidderKey
    name
    losses {
      bids
      losses
      price
      date
      relation
      service
      labels {
        label
        losses
      }
    }
  }
`);

const TeamLossReasons_Insights = graphql(`
  fragment TeamLossReasons on Insights {
    lossReasons(bidderKey: $bidderKey) {
      reason
      losses
    }
  }
`);

interface TeamLossesProps {
  /** Null while there is no signal, and for vendors. */
  team: FragmentType<typeof TeamLosses_SignalTeam> | null;
  insights: FragmentType<typeof TeamLossReasons_Insights>;
  cut: string;
  /** The contests of the run in which the team stood. */
  ofRun: ContestsSearch;
  /** All contests in which it stood, and lost. */
  lost: ContestsSearch;
}

/** Why one team loses: inferred, and stated beside it. */
export function TeamLosses({ team, insights, cut, ofRun, lost }: TeamLossesProps) {
  const read = readFragment(TeamLosses_SignalTeam, team);
  const { lossReasons } = readFragment(TeamLossReasons_Insights, insights);
  const row = read && lossRow(read.bidderKey, read.name, read.losses);
  const labels = read?.losses?.labels ?? [];
  return (
    <Panel title="Why are contests lost?">
      <div className="stack">
        {row && <LossSplit rows={[row]} cut={cut} searchOf={() => ofRun} dataset={ofRun.dataset} />}
        {labels.length > 0 && <p className="small prose">{labelsWords(labels)}</p>}
        {lossReasons.length === 0 ? (
          <p className="muted">No chooser has stated why another was chosen.</p>
        ) : (
          <DataTable
            caption="What choosers stated where it stood and another was chosen; one choice may have several reasons"
            rows={lossReasons}
            rowKey={({ reason }) => reason}
            columns={[
              {
                key: 'reason',
                header: 'Why another was chosen',
                isRowHeader: true,
                cell: ({ reason }) => reasonWords(reason),
              },
              {
                key: 'losses',
                header: 'Lost contests',
                isNumber: true,
                cell: ({ reason, losses }) => (
                  <ContestsLink
                    count={losses}
                    search={{ ...lost, reason }}
                    of={`lost, stated ${reasonWords(reason)}`}
                  />
                ),
              },
            ]}
          />
        )}
      </div>
    </Panel>
  );
}
