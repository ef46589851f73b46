import { useState } from 'react';
import type { ShownRequestFragment } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { TakeRequestMutation, TurnDownRequestMutation, WithdrawRequestMutation } from './request-documents';

/** What comes first: the bidder takes it or says why not; who asked may take it back until then. */
export function RequestMoves({ request }: { request: ShownRequestFragment }) {
  const { takenAt, closedAt, isOurs, isMine } = request;
  if (takenAt != null || closedAt != null) return null;
  if (isOurs) return <TakeOrNot request={request} />;
  return isMine ? <TakeBack id={request.id} /> : null;
}

function TakeOrNot({ request: { id, askedBy } }: { request: ShownRequestFragment }) {
  const [isTurningDown, setIsTurningDown] = useState(false);
  const take = useMove(TakeRequestMutation);
  const press = async () => {
    if (await take.run({ id })) say(`You do it. ${askedBy.name} is told.`);
  };
  return (
    <div className="stack tight">
      <ErrorSummary problems={take.problems} />
      <div className="row">
        <Button look="primary" isBusy={take.isRunning} onClick={() => void press()}>
          Take it
        </Button>
        <Button onClick={() => setIsTurningDown(true)}>Turn it down</Button>
      </div>
      {isTurningDown && <TurnDown id={id} name={askedBy.name} onDone={() => setIsTurningDown(false)} />}
    </div>
  );
}

function TurnDown({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const [words, setWords] = useState('');
  const turnDown = useMove(TurnDownRequestMutation);
  const submit = async () => {
    if (!(await turnDown.run({ id, words }))) return;
    say(`Turned down. ${name} is told why.`);
    onDone();
  };
  return (
    <Dialog title="Turn this request down" isOpen onClose={onDone}>
      <Form problems={turnDown.problems} onSubmit={() => void submit()}>
        <TextArea
          name="words"
          label={`What do you tell ${name}`}
          hint="Why not, and what to do instead. Your storefront shows how many requests you take."
          rows={3}
          value={words}
          onChange={setWords}
          error={turnDown.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={turnDown.isRunning}>
            Turn it down
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function TakeBack({ id }: { id: string }) {
  const withdraw = useMove(WithdrawRequestMutation);
  const press = async () => {
    if (await withdraw.run({ id })) say('Taken back.');
  };
  return (
    <div className="stack tight">
      <ErrorSummary problems={withdraw.problems} />
      <div>
        <Button isBusy={withdraw.isRunning} onClick={() => void press()}>
          Take it back
        </Button>
      </div>
    </div>
  );
}
