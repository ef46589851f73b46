import { ACTUAL_COST_LIMITS } from '@bidwell/domain/actual-cost';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { MoneyField } from '../../../ui/money-field';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import type { CostReport } from './cost-panel';
import { costDraftOf } from './cost-rows';
import { LabourRow } from './labour-row';

const RecordActualCostMutation = graphql(`
  mutation RecordActualCost($jobId: ID!, $labour: [ActualLabourInput!]!, $passThrough: MinorUnits, $words: String) {
    recordActualCost(jobId: $jobId, labour: $labour, passThrough: $passThrough, words: $words) {
      ... on Engagement {
        id
      }
      ...RefusalFields
    }
  }
`);

interface CostDialogProps {
  jobId: string;
  report: CostReport;
  onDone: () => void;
}

/** What it really cost: the hours of each role, and what was bought outside. */
export function CostDialog({ jobId, report, onDone }: CostDialogProps) {
  const [draft, setDraft] = useState(() => costDraftOf(report));
  const record = useMove(RecordActualCostMutation);
  const { labour, passThrough, words } = draft;
  const change = (patch: Partial<typeof draft>) => setDraft((current) => ({ ...current, ...patch }));
  const submit = async () => {
    const rows = labour.map(({ role, hours, rate }) => ({ role, hours: hours ?? 0, rate: rate ?? 0 }));
    if (!(await record.run({ jobId, labour: rows, passThrough, words }))) return;
    say('On record, for the team and for leaders.');
    onDone();
  };
  const add = () =>
    change({ labour: [...labour, { key: `new-${labour.length}-${Date.now()}`, role: '', hours: null, rate: null }] });
  return (
    <Dialog title="What it really cost us" isOpen onClose={onDone}>
      <Form problems={record.problems} onSubmit={() => void submit()}>
        {labour.map((row, index) => (
          <LabourRow
            key={row.key}
            row={row}
            index={index}
            currency={report.currency}
            errorFor={record.errorFor}
            onChange={(patch) =>
              change({ labour: labour.map((each) => (each === row ? { ...each, ...patch } : each)) })
            }
            onRemove={() => change({ labour: labour.filter((each) => each !== row) })}
          />
        ))}
        <div>
          <Button isCompact onClick={add}>
            Add a role
          </Button>
        </div>
        <MoneyField
          name="passThrough"
          label="Bought outside for it"
          isOptional
          currency={report.currency}
          value={passThrough}
          onChange={(next) => change({ passThrough: next })}
          error={record.errorFor('passThrough')}
        />
        <TextArea
          name="words"
          label="Why it was different"
          isOptional
          rows={2}
          limit={ACTUAL_COST_LIMITS.words}
          value={words}
          onChange={(next) => change({ words: next })}
          error={record.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={record.isRunning}>
            Put on record
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
