import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { RetirePromiseMutation } from './house-documents';
import type { OwnPromise } from './own-promise';

/** Asks before a promise leaves the catalogue. */
export function RetirePromise({ promise, onDone }: { promise: OwnPromise; onDone: () => void }) {
  const retire = useMove(RetirePromiseMutation);
  const submit = async () => {
    if (!(await retire.run({ id: promise.id }))) return;
    say(`Retired “${promise.text}”.`);
    onDone();
  };
  return (
    <Dialog title={`Retire “${promise.text}”`} isOpen onClose={onDone}>
      <div className="stack">
        <ErrorSummary problems={retire.problems} />
        <p>It leaves the catalogue. Proposals that make it keep it, and so does its record.</p>
        <div className="row">
          <Button look="primary" isBusy={retire.isRunning} onClick={() => void submit()}>
            Retire promise
          </Button>
          <Button onClick={onDone}>Keep it</Button>
        </div>
      </div>
    </Dialog>
  );
}
