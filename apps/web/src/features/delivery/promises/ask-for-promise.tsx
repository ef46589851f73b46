import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { AskForPromiseMutation } from './promise-documents';

/** Asking for what was promised for each request: one line, and its clock starts. */
export function AskForPromise({ obligationId, name }: { obligationId: string; name: string }) {
  const [title, setTitle] = useState('');
  const ask = useMove(AskForPromiseMutation);
  const run = async () => {
    if ((await ask.run({ obligationId, title })) === null) return;
    setTitle('');
    say('Asked. The clock runs.');
  };
  const field = `ask-${obligationId}`;
  return (
    <Form
      label={`Ask for: ${name}`}
      problems={ask.problems.map((problem) => ({ ...problem, field: problem.field === null ? null : field }))}
      onSubmit={() => void run()}
    >
      <TextField
        name={field}
        label="Ask for it: what do you need"
        value={title}
        onChange={setTitle}
        error={ask.errorFor('title')}
      />
      <div>
        <Button type="submit" isCompact isBusy={ask.isRunning}>
          Ask and start the clock
        </Button>
      </div>
    </Form>
  );
}
