import type { PromiseCounts } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { ErrorSummary } from '../../../ui/error-summary';
import { SelectField } from '../../../ui/select-field';
import { say } from '../../../ui/toast';
import { SettleObligationMutation } from './promise-documents';

const CHOICES: readonly { value: PromiseCounts; label: string }[] = [
  { value: 'ONCE', label: 'Once, from the start of the work' },
  { value: 'EACH_REQUEST', label: 'Each time it is asked for' },
  { value: 'MEASURED', label: 'Measured at the end, in the report' },
];

interface CountsChoiceProps {
  obligation: { id: string; counts: PromiseCounts; promise: { text: string } };
}

/** How a promise counts is part of the agreement: either side may say it differently until both have confirmed. */
export function CountsChoice({ obligation: { id, counts, promise } }: CountsChoiceProps) {
  const settle = useMove(SettleObligationMutation);
  const change = async (value: PromiseCounts) => {
    if (await settle.run({ obligationId: id, counts: value })) say('Changed. Both sides confirm the agreement anew.');
  };
  return (
    <>
      {settle.problems.length > 0 && <ErrorSummary problems={settle.problems} />}
      <SelectField
        name={`counts-${id}`}
        label={`When “${promise.text}” counts`}
        value={counts}
        choices={CHOICES}
        onChange={(value) => void change(value)}
      />
    </>
  );
}
