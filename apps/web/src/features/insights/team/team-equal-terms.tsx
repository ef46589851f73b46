import { equalTermsWords, verdictSentence, winCountWords } from '@bidwell/domain/signal-words';
import { CONTESTS_FOR_A_DOT, MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { ChartFrame } from '../../../ui/chart-frame';
import { Panel } from '../../../ui/panel';
import { counted } from '../../../ui/numbers';
import { EqualTermsDefinition } from '../equal-terms/equal-terms-definition';
import { StripPlot } from '../equal-terms/strip-plot';
import { type StripRow, stripRow, wordsOfRow } from '../equal-terms/strip-row';
import { workColumns } from './work-columns';
import { figureOf } from '../signal/figure-of';
import { loyaltySentence, workName } from './team-words';

const TeamEqualTerms_SignalTeam = graphql(`
  fragment TeamEqualTerms on SignalTeam {
    name
    figures {
      isHeadline
      isMixed
      category
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
  }
`);

interface TeamEqualTermsProps {
  team: FragmentType<typeof TeamEqualTerms_SignalTeam>;
  /** What the figures were worked out from, in words. */
  cut: string;
}

/** The headline of one team in its sentence, and the same for each kind of its work. */
export function TeamEqualTerms({ team, cut }: TeamEqualTermsProps) {
  const { name, figures } = readFragment(TeamEqualTerms_SignalTeam, team);
  const headline = figures.find(({ isHeadline }) => isHeadline);
  if (headline === undefined) return null;
  const figure = figureOf(headline);
  const rows = figures.map((one): StripRow => stripRow(`${one.isMixed} ${one.category}`, workName(one), one));
  return (
    <Panel title="How often would it be chosen at equal terms?">
      <div className="stack">
        <div className="stack tight prose">
          <p className="strong">{figure ? equalTermsWords(name, figure) : tooFewWords(name, headline)}</p>
          {figure && <p>{`${verdictSentence(figure)} ${winCountWords(figure)}`.trim()}</p>}
          {headline.loyalValue != null && <p className="small">{loyaltySentence(headline)}</p>}
        </div>
        {rows.length > 1 && <WorkStrip name={name} rows={rows} cut={cut} />}
      </div>
    </Panel>
  );
}

function tooFewWords(name: string, { bids, wins, whyNot }: { bids: number; wins: number; whyNot?: string | null }) {
  const counts = `${name}: ${counted(bids, 'bid')}, ${counted(wins, 'win')}.`;
  return bids < MINIMUM_CONTESTS ? `${counts} Too few to say.` : `${counts} ${whyNot ?? ''}`;
}

function WorkStrip({ name, rows, cut }: { name: string; rows: readonly StripRow[]; cut: string }) {
  return (
    <ChartFrame
      title={`${name}, one kind of work at a time`}
      summary={`How many times in 100 at equal terms, with 95% range, against the typical outside bidder of each kind of work. Kinds with fewer than ${CONTESTS_FOR_A_DOT} bids are pooled. From ${cut}.`}
      rows={rows}
      columns={workColumns}
      rowKey={(row) => row.key}
      fileName="chosen-at-equal-terms-by-kind-of-work"
      points={rows.map((row) => ({ key: row.key, words: wordsOfRow(row) }))}
      definition={<EqualTermsDefinition />}
    >
      {(active, reach) => <StripPlot rows={rows} active={active} onReach={reach} />}
    </ChartFrame>
  );
}
