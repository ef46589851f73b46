import type { PolicyRowFragment as Policy } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { RemovePolicyMutation } from './policy-documents';
import { scopeOf } from './policy-words';

/** Taking a policy away; what is published keeps it. */
export function RemovePolicy({ policy, onDone }: { policy: Policy; onDone: () => void }) {
  const remove = useMove(RemovePolicyMutation);
  const submit = async () => {
    if (!(await remove.run({ id: policy.id }))) return;
    say('Removed. New jobs no longer follow it.');
    onDone();
  };
  return (
    <Dialog title="Remove this policy" isOpen onClose={onDone}>
      <ErrorSummary problems={remove.problems} />
      <p>
        {scopeOf(policy)}: jobs published from now on no longer follow it. Those that are published, and those that wait
        for approval, keep what was asked of them.
      </p>
      <div className="row">
        <Button look="danger" isBusy={remove.isRunning} onClick={() => void submit()}>
          Remove policy
        </Button>
        <Button onClick={onDone}>Keep it</Button>
      </div>
    </Dialog>
  );
}
