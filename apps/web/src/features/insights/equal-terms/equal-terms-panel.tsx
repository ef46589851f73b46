import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { EqualTermsPanelFragment } from '../../../graphql/generated/graphql';
import { Panel } from '../../../ui/panel';
import { NoSignal } from '../signal/no-signal';
import { cutWords, runContests } from '../signal/run-contests';
import { TeamLink } from '../team/team-link';
import { EqualTermsStrip } from './equal-terms-strip';
import { loyaltyWords, priceWords } from './strip-notes';
import { stripRow } from './strip-row';

const EqualTermsPanel_Signal = graphql(`
  fragment EqualTermsPanel on Signal {
    run {
      hasSignal
      whyNot
      contests
      firstDay
      lastDay
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
        loyalValue
        loyalLow
        loyalHigh
        whyNot
      }
    }
  }
`);

interface EqualTermsPanelProps {
  /** Null before the first run. */
  signal: FragmentType<typeof EqualTermsPanel_Signal> | null;
  /** Undefined: our own contests. */
  dataset: string | undefined;
}

/** The headline of Insights: each team with its range, or why there is none. */
export function EqualTermsPanel({ signal, dataset }: EqualTermsPanelProps) {
  const read = readFragment(EqualTermsPanel_Signal, signal);
  return (
    <Panel title="Who would be chosen at the same price and date?" id="equal-terms">
      {read?.run.hasSignal ? <Figures {...read} dataset={dataset} /> : <NoSignal whyNot={read?.run.whyNot ?? null} />}
    </Panel>
  );
}

function Figures({ run, teams, dataset }: Pick<EqualTermsPanelFragment, 'run' | 'teams'> & { dataset?: string }) {
  const headlines = teams.flatMap((team) => {
    const figure = team.figures.find(({ isHeadline }) => isHeadline);
    return figure === undefined ? [] : [{ ...figure, key: team.bidderKey, name: team.name }];
  });
  const rows = headlines.map((figure) => stripRow(figure.key, figure.name, figure));
  if (rows.length === 0) return <p>No team of our own took part in these contests.</p>;
  const notes = [loyaltyWords(headlines), priceWords(rows)].filter((words) => words !== '');
  return (
    <div className="stack">
      <EqualTermsStrip
        rows={rows}
        cut={cutWords(run)}
        dataset={dataset}
        searchOf={({ key }) => ({ ...runContests(run, dataset), bidder: key })}
      />
      {notes.length > 0 && (
        <div className="stack tight prose small">
          {notes.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <nav aria-label="One team in full" className="row small no-print">
        <span className="muted">One team in full:</span>
        {rows.map(({ key, name }) => (
          <TeamLink key={key} bidderKey={key} name={name} dataset={dataset} />
        ))}
      </nav>
    </div>
  );
}
