import { promiseInWords } from '@bidwell/domain/service-promise';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import { SavePromiseMutation } from './house-documents';
import { type OwnPromise, promiseInput, type WrittenPromise } from './own-promise';
import { TargetFields } from './target-fields';

const NEW: WrittenPromise = { text: '', metric: '', target: null, unit: 'days', clock: 'working', remedy: '' };

/** A new promise for the catalogue, or a known one to change. */
export function PromiseDialog({ known, onDone }: { known: OwnPromise | null; onDone: () => void }) {
  const [promise, setPromise] = useState<WrittenPromise>(
    known === null ? NEW : { ...known, remedy: known.remedy ?? '' },
  );
  const save = useMove(SavePromiseMutation);
  const change = (part: Partial<WrittenPromise>) => setPromise({ ...promise, ...part });
  const { text, metric, target, unit, clock, remedy } = promise;
  const errorFor = (part: string) => save.errorFor(`promise.${part}`);
  const submit = async () => {
    if (!(await save.run({ id: known?.id ?? null, promise: promiseInput(promise) }))) return;
    say(known === null ? `Added “${text.trim()}”. Your proposals can take it.` : `Changed “${text.trim()}”.`);
    onDone();
  };
  return (
    <Dialog title={known === null ? 'Add a promise' : 'Change a promise'} isOpen onClose={onDone}>
      <Form problems={save.problems} onSubmit={() => void submit()}>
        <TextField
          name="promise.text"
          label="What you promise"
          hint="Such as “Website updates”"
          value={text}
          onChange={(next) => change({ text: next })}
          error={errorFor('text')}
        />
        <TextField
          name="promise.metric"
          label="How it is measured"
          hint="Such as “time from request to live”"
          value={metric}
          onChange={(next) => change({ metric: next })}
          error={errorFor('metric')}
        />
        <TargetFields promise={promise} errorFor={errorFor} onChange={change} />
        <TextField
          name="promise.remedy"
          label="What you do if you miss it"
          isOptional
          value={remedy}
          onChange={(next) => change({ remedy: next })}
          error={errorFor('remedy')}
        />
        {text.trim() !== '' && metric.trim() !== '' && target !== null && (
          <p className="small muted">They read: {promiseInWords({ text, metric, target, unit, clock, remedy })}</p>
        )}
        <div className="row">
          <Button type="submit" look="primary" isBusy={save.isRunning}>
            {known === null ? 'Add promise' : 'Change promise'}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
