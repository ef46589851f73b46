import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OfferedServiceFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { AskServiceMutation } from './front-documents';
import { priceWords, promiseTarget } from './front-words';
import { GoalChoice } from './goal-choice';

/** Asking for a service straight away: a line of words, and its clock runs. */
export function AskButton({ service, isPrimary = false }: { service: OfferedServiceFragment; isPrimary?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look={isPrimary ? 'primary' : undefined} onClick={() => setIsOpen(true)}>
        Ask for it<span className="visually-hidden">: {service.title}</span>
      </Button>
      {isOpen && <AskDialog service={service} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function AskDialog({ service, onClose }: { service: OfferedServiceFragment; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [goalId, setGoalId] = useState<string | null>(null);
  const ask = useMove(AskServiceMutation);
  const navigate = useNavigate();
  const submit = async () => {
    const request = await ask.run({ serviceId: service.id, words, goalId });
    if (request === null) return;
    say(`Asked ${service.bidder.name}. Due ${formatInstant(request.promise.dueAt)}.`);
    onClose();
    await navigate({ to: '/requests/$requestId', params: { requestId: request.id } });
  };
  return (
    <Dialog title={`${service.title}, by ${service.bidder.name}`} isOpen onClose={onClose}>
      <Form problems={ask.problems} onSubmit={() => void submit()}>
        <TextArea
          name="words"
          label="What do you need"
          hint="A line is enough. They ask back if something is missing."
          rows={3}
          value={words}
          onChange={setWords}
          error={ask.errorFor('words')}
        />
        <GoalChoice goalId={goalId} onChange={setGoalId} error={ask.errorFor('goalId')} />
        <p className="small muted">
          {service.promise.text}: {promiseTarget(service.promise)}, from the moment you send this.{' '}
          {priceWords(service.priceFrom)}.
        </p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={ask.isRunning}>
            Send request
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
