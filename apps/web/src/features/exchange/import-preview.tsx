import { readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PlanFacts } from './plan-facts';
import { type MaskedPlan, PlanFragment } from './plan-fragment';
import { PlanProblems } from './plan-problems';

interface ImportPreviewProps {
  plan: MaskedPlan;
  datasetName: string;
  fileName: string;
  move: { problems: FieldProblem[]; isRunning: boolean };
  onImport: () => void;
  onBack: () => void;
}

/** What importing would do. Nothing has happened yet. */
export function ImportPreview({ plan, datasetName, fileName, move, onImport, onBack }: ImportPreviewProps) {
  const { contests } = readFragment(PlanFragment, plan);
  return (
    <Page
      title="Check before importing"
      lead={`Step 3 of 3: ${fileName} into “${datasetName}”. Nothing has been imported yet.`}
    >
      <div className="stack loose">
        <Panel title="What the file holds">
          <PlanFacts plan={plan} />
        </Panel>
        <Form problems={move.problems} onSubmit={onImport}>
          <div className="row">
            <Button type="submit" look="primary" isBusy={move.isRunning}>
              Import {counted(contests, 'contest')}
            </Button>
            <Button onClick={onBack}>Change the columns</Button>
          </div>
        </Form>
        <Panel title="Remarks on single rows">
          <PlanProblems plan={plan} fileName={fileName} />
        </Panel>
      </div>
    </Page>
  );
}
