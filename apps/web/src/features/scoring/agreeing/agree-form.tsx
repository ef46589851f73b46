import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { AgreeScoreMutation } from '../scores/score-documents';
import styles from '../scores/scores.module.css';
import type { AgreeCell } from './agree-cells';

/** Sets what the panel agreed on: Enter saves and goes on to the next score. */
export function AgreeForm({ cell }: { cell: AgreeCell }) {
  const { key, proposalId, criterionId, criterionTitle, proposalName, mean, agreed } = cell;
  const [score, setScore] = useState<number | null>(agreed?.value ?? mean);
  const [note, setNote] = useState(agreed?.note ?? '');
  const agree = useMove(AgreeScoreMutation);
  const about = `${criterionTitle}, ${proposalName}`;
  const set = async (value: number | null, words: string) => {
    if (!(await agree.run({ proposalId, criterionId, score: value, note: words }))) return;
    say(value === null ? `The mean counts again: ${about}.` : `Agreed: ${about}, ${value}.`);
    goToNext(`agreed-${key}`);
  };
  return (
    <Form problems={agree.problems.filter(({ field }) => field !== 'note')} onSubmit={() => void set(score, note)}>
      <div className={styles.agree}>
        <NumberField name={`agreed-${key}`} label="Agreed score" value={score} onChange={setScore} />
        <TextField
          name={`why-${key}`}
          label={score === mean ? 'Why (optional)' : 'Why it is not the mean'}
          maxLength={1000}
          value={note}
          onChange={setNote}
          error={agree.errorFor('note')}
        />
        <Button type="submit" isBusy={agree.isRunning}>
          {agreed ? 'Change' : 'Agree'}
          <span className="visually-hidden"> on {about}</span>
        </Button>
      </div>
      {agreed && (
        <Button look="plain" isCompact onClick={() => void set(null, '')}>
          Let the mean count again<span className="visually-hidden"> for {about}</span>
        </Button>
      )}
    </Form>
  );
}

/** The next agreed score on the page takes the focus. */
function goToNext(id: string): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[id^="agreed-"]')];
  const next = fields[fields.findIndex((field) => field.id === id) + 1];
  requestAnimationFrame(() => {
    next?.focus();
    next?.select();
  });
}
