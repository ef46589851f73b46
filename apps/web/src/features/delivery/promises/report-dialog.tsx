import { PROMISE_WORDS } from '@bidwell/domain/promise-life';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { EvidenceFile, useEvidenceFile } from './evidence-file';
import { AddPromiseEvidenceMutation, ReportPromiseDoneMutation } from './promise-documents';

interface ReportDialogProps {
  id: string;
  name: string;
  /** Said to be done with it; or added to what is there. */
  isDone: boolean;
  onClose: () => void;
}

/** Done, with what shows it: open, paste the link, report. */
export function ReportDialog({ id, name, isDone, onClose }: ReportDialogProps) {
  const [url, setUrl] = useState('');
  const [words, setWords] = useState('');
  const done = useMove(ReportPromiseDoneMutation);
  const added = useMove(AddPromiseEvidenceMutation);
  const move = isDone ? done : added;
  const picked = useEvidenceFile(id);
  const run = async () => {
    if (!(await picked.send())) return;
    const isFileAlone = !isDone && picked.hasSent() && url.trim() === '' && words.trim() === '';
    if (isFileAlone) {
      say('Added.');
      return onClose();
    }
    const made = isDone ? await done.run({ id, url, words }) : await added.run({ id, url, words });
    if (made === null) return;
    say(isDone ? 'Reported. The requester confirms it, or silence does.' : 'Added.');
    onClose();
  };
  return (
    <Dialog title={isDone ? `Report done: ${name}` : `Add a link, a file or a note: ${name}`} isOpen onClose={onClose}>
      <Form problems={[...picked.problems, ...move.problems]} onSubmit={() => void run()}>
        <TextField
          name="url"
          type="url"
          label="Where it can be seen"
          hint="A link, from https:// on."
          isOptional
          value={url}
          onChange={setUrl}
          error={move.errorFor('url')}
        />
        <EvidenceFile error={picked.problems[0]?.message} onChange={picked.choose} />
        <TextArea
          name="words"
          label="Note"
          isOptional
          rows={2}
          limit={PROMISE_WORDS.other}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning || picked.isSending}>
            {isDone ? 'Report done' : 'Add'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
