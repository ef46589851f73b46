import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { formatMoney } from '../../../ui/money';
import { MoneyField } from '../../../ui/money-field';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import type { UnpricedEntry } from '../rows/compare-row';
import { EstimateLineMutation } from './sorting-documents';

export interface AskedEstimate {
  proposalId: string;
  proposalName: string;
  line: UnpricedEntry;
  /** What the others ask for this line, lowest first. */
  asked: readonly number[];
}

interface EstimateDialogProps extends AskedEstimate {
  currency: string;
  onClose: () => void;
}

/** What a line without a price would cost: so that totals can be read side by side. */
export function EstimateDialog({ proposalId, proposalName, line, asked, currency, onClose }: EstimateDialogProps) {
  const [amount, setAmount] = useState(line.estimate?.amount ?? null);
  const [words, setWords] = useState(line.estimate?.words ?? '');
  const move = useMove(EstimateLineMutation);
  const keep = async (kept: number | null) => {
    if (!(await move.run({ proposalId, lineId: line.lineId, amount: kept, words }))) return;
    onClose();
    say(kept === null ? 'The estimate is taken back.' : `${line.title} of ${proposalName} is estimated.`);
  };
  const others = asked.length === 0 ? 'Nobody else prices this line.' : `Others ask ${range(asked, currency)}.`;
  return (
    <Dialog title={`${line.title}: what would it cost?`} isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void keep(amount)}>
        <p>
          {proposalName} gives no price for it. {others} Your estimate is marked as yours, stands in a total of its own,
          and is in no score.
        </p>
        <MoneyField
          name="amount"
          label="Your estimate"
          currency={currency}
          value={amount}
          onChange={setAmount}
          error={move.errorFor('amount')}
        />
        <TextField
          name="words"
          label="How you reckon it"
          isOptional
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Keep the estimate
          </Button>
          {line.estimate && <Button onClick={() => void keep(null)}>Take it back</Button>}
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function range(asked: readonly number[], currency: string): string {
  const [lowest = 0] = asked;
  const highest = asked.at(-1) ?? lowest;
  if (lowest === highest) return formatMoney(lowest, currency);
  return `from ${formatMoney(lowest, currency)} to ${formatMoney(highest, currency)}`;
}
