import { useState } from 'react';
import type { PromiseRowFragment as Fields } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { ConfirmPromiseMutation, type SaidMove } from './promise-documents';
import { ReportDialog } from './report-dialog';
import { SAYING, SayDialog } from './say-dialog';

interface PromiseMovesProps {
  promise: Pick<Fields, 'id' | 'moves' | 'step'>;
  name: string;
}

type Open = SaidMove | 'sayDone' | 'addEvidence';

/** What this person can do with it now. What is likely comes first; confirming takes one press. */
export function PromiseMoves({ promise, name }: PromiseMovesProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const may = new Set(promise.moves.filter(({ allowed }) => allowed).map((move) => move.name));
  const said = (Object.keys(SAYING) as SaidMove[]).filter((move) => may.has(move));
  if (may.size === 0) return null;
  const close = () => setOpen(null);
  return (
    <div className="row no-print">
      {may.has('sayDone') && (
        <Button isCompact aria-label={`Report done: ${name}`} onClick={() => setOpen('sayDone')}>
          Report done
        </Button>
      )}
      {may.has('confirm') && <ConfirmButton id={promise.id} name={name} />}
      {said.map((move) => (
        <Button key={move} isCompact aria-label={`${SAYING[move].verb}: ${name}`} onClick={() => setOpen(move)}>
          {SAYING[move].verb}
        </Button>
      ))}
      {may.has('addEvidence') && !may.has('sayDone') && (
        <Button isCompact aria-label={`Add a link, a file or a note: ${name}`} onClick={() => setOpen('addEvidence')}>
          Add a link, a file or a note
        </Button>
      )}
      {(open === 'sayDone' || open === 'addEvidence') && (
        <ReportDialog id={promise.id} name={name} isDone={open === 'sayDone'} onClose={close} />
      )}
      {open !== null && open !== 'sayDone' && open !== 'addEvidence' && (
        <SayDialog id={promise.id} name={name} move={open} onClose={close} />
      )}
    </div>
  );
}

function ConfirmButton({ id, name }: { id: string; name: string }) {
  const confirm = useMove(ConfirmPromiseMutation);
  const run = async () => {
    if (await confirm.run({ id })) say('Confirmed.');
  };
  return (
    <>
      {confirm.problems.length > 0 && <ErrorSummary problems={confirm.problems} />}
      <Button isCompact aria-label={`Confirm: ${name}`} isBusy={confirm.isRunning} onClick={() => void run()}>
        Confirm
      </Button>
    </>
  );
}
