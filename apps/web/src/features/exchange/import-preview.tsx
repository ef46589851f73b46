import { useState } from 'react';
import type { ImportMapping } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { BidderMatches } from './bidder-matches';
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
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  fileName: string;
  move: { problems: FieldProblem[]; isRunning: boolean };
  onImport: () => void;
  onPreview: () => void;
  onBack: () => void;
}

/** What importing would do. Nothing has happened yet. */
export function ImportPreview(props: ImportPreviewProps) {
  const { plan: masked, mapping, onChange, fileName, move, onImport, onPreview, onBack } = props;
  const plan = readFragment(PlanFragment, masked);
  // What was shown is what is done: with other matches it is shown anew first.
  const [shown, setShown] = useState(mapping.bidderMatches);
  const isChanged = mapping.bidderMatches !== shown;
  const previewAgain = () => {
    setShown(mapping.bidderMatches);
    onPreview();
  };
  const into = mapping.isOwnPast ? 'our own contests' : `“${mapping.datasetName}”`;
  return (
    <Page title="Check before importing" lead={`Step 3 of 3: ${fileName} into ${into}. Nothing has been imported yet.`}>
      <div className="stack loose">
        <Panel title="What the file holds">
          <PlanFacts plan={masked} />
        </Panel>
        {plan.bidderMatches.length > 0 && (
          <Panel title="Who these bidders are">
            <BidderMatches plan={plan} mapping={mapping} onChange={onChange} />
          </Panel>
        )}
        {plan.contests > 0 && plan.newContests + plan.changedContests === 0 && (
          <p>Every contest of this file is here already, as it stands in it. Importing it changes nothing.</p>
        )}
        <Form problems={move.problems} onSubmit={isChanged ? previewAgain : onImport}>
          <div className="row">
            <Button type="submit" look="primary" isBusy={move.isRunning}>
              {isChanged ? 'Preview with these bidders' : `Import ${counted(plan.contests, 'contest')}`}
            </Button>
            <Button onClick={onBack}>Change the columns</Button>
          </div>
        </Form>
        <Panel title="Remarks on single rows">
          <PlanProblems plan={masked} fileName={fileName} />
        </Panel>
      </div>
    </Page>
  );
}
