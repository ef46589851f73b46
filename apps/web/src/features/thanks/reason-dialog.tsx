import { THANKS_LIMITS } from '@bidwell/domain/thanks';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { HideThanksMutation, ReportThanksMutation } from './thanks-documents';

const WORDS = {
  report: {
    title: 'Report this',
    label: 'What is wrong with it',
    hint: 'Administrators read this. Giver and receivers do not.',
    verb: 'Report',
    done: 'Reported. An administrator looks at it.',
  },
  hide: {
    title: 'Hide this from the wall',
    label: 'Why',
    hint: 'Giver and receivers read this, and keep the thanks.',
    verb: 'Hide from the wall',
    done: 'Hidden from the wall.',
  },
} as const;

/** Asks why, for a report or for hiding. */
export function ReasonDialog({
  thanksId,
  what,
  onDone,
}: {
  thanksId: string;
  what: 'report' | 'hide';
  onDone: () => void;
}) {
  const [because, setBecause] = useState('');
  const report = useMove(ReportThanksMutation);
  const hide = useMove(HideThanksMutation);
  const move = what === 'hide' ? hide : report;
  const { title, label, hint, verb, done } = WORDS[what];
  const submit = async () => {
    if (!(await move.run({ thanksId, because }))) return;
    say(done);
    onDone();
  };
  return (
    <Dialog title={title} isOpen onClose={onDone}>
      <Form problems={move.problems} onSubmit={() => void submit()}>
        <TextArea
          name="because"
          label={label}
          hint={hint}
          rows={3}
          limit={THANKS_LIMITS.because}
          value={because}
          onChange={setBecause}
          error={move.errorFor('because')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            {verb}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
