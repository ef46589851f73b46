import type { ImportTaskFieldsFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/numbers';
import { StopImportMutation } from './import-documents';
import styles from './columns-form.module.css';

/** How far an import or a dry run is, with a way to stop it. */
export function ImportProgress({ task }: { task: ImportTaskFieldsFragment }) {
  const stop = useMove(StopImportMutation);
  const words = wordsOf(task);
  return (
    <div className={`${styles.fields} stack tight`}>
      <p role="status">{task.isStopping ? 'Stopping behind the contests in hand.' : STEPS[task.step]}</p>
      <progress aria-label={words} max={task.total ?? undefined} value={task.total === null ? undefined : task.done} />
      <p className="small figure">{words}</p>
      {!task.isDryRun && (
        <p className="small muted">
          It goes on without this page. You can close it and come back: your imports are listed under Import past
          contests.
        </p>
      )}
      {!task.isStopping && (
        <div>
          <Button isBusy={stop.isRunning} onClick={() => void stop.run({ id: task.id })}>
            {task.isDryRun ? 'Stop reading' : 'Stop the import'}
          </Button>
        </div>
      )}
      {stop.problems.map((problem) => (
        <p key={problem.message} role="alert">
          {problem.message}
        </p>
      ))}
    </div>
  );
}

const STEPS = {
  READING: 'Reading the file.',
  CHECKING: 'Checking the rows.',
  KEEPING: 'Taking the contests in.',
} as const;

function wordsOf({ done, total, step, state }: ImportTaskFieldsFragment): string {
  if (state === 'WAITING') return 'Waiting for its turn';
  if (total === null) return 'Counting the contests';
  return `${formatNumber(done)} of ${formatNumber(total)} contests ${step === 'KEEPING' ? 'taken in' : 'checked'}`;
}
