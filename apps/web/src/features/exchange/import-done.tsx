import { readFragment } from '../../graphql/graphql';
import { counted, formatNumber } from '../../ui/numbers';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PlanFacts } from './plan-facts';
import { type MaskedPlan, PlanFragment } from './plan-fragment';
import { PlanProblems } from './plan-problems';

interface ImportDoneProps {
  done: { plan: MaskedPlan; dataset: { id: string; name: string; contestCount: number } };
  fileName: string;
}

/** What was done, and where to look at it. */
export function ImportDone({ done: { plan, dataset }, fileName }: ImportDoneProps) {
  const { newContests, changedContests, contests } = readFragment(PlanFragment, plan);
  const same = contests - newContests - changedContests;
  return (
    <Page
      title={
        contests > 0 && same === contests ? 'Nothing new in this file' : `${counted(contests, 'contest')} imported`
      }
      lead={`${formatNumber(newContests)} new, ${formatNumber(changedContests)} changed, ${formatNumber(same)} as before. “${dataset.name}” now holds ${counted(dataset.contestCount, 'contest')}.`}
      actions={
        <LinkButton to="/insights" search={{ dataset: dataset.id }} look="primary">
          Open Insights
        </LinkButton>
      }
    >
      <div className="stack loose">
        <Panel title="What was imported">
          <PlanFacts plan={plan} />
        </Panel>
        <Panel title="Remarks on single rows">
          <PlanProblems plan={plan} fileName={fileName} />
        </Panel>
      </div>
    </Page>
  );
}
