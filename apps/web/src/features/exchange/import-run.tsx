import { BackLink } from '../../ui/back-link';
import { counted, formatNumber } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { LinkButton } from '../../ui/link-button';
import type { ImportTaskFieldsFragment } from '../../graphql/generated/graphql';
import { ImportDone } from './import-done';
import { ImportProgress } from './import-progress';
import { useImportTask } from './use-import-task';

/** An import by its own address: under way, ended, stopped or failed. Whoever comes back later finds it here. */
export function ImportRun({ taskId }: { taskId: string }) {
  const { task, isLoading } = useImportTask(taskId);
  const back = <BackLink to="/import">Import past contests</BackLink>;
  if (isLoading) return <Skeleton what="The import" />;
  if (task === null) {
    return (
      <Page title="This import is not here" back={back} isNarrow>
        <p>An import is shown to the person who asked for it. Upload the file to import it yourself.</p>
      </Page>
    );
  }
  if (task.state === 'DONE' && task.plan && task.dataset)
    return <ImportDone done={{ plan: task.plan, dataset: task.dataset }} fileName={task.fileName} />;
  return (
    <Page title={TITLES[task.state]} lead={task.fileName} back={back} isNarrow>
      {task.state === 'WAITING' || task.state === 'RUNNING' ? <ImportProgress task={task} /> : <Ended task={task} />}
    </Page>
  );
}

const TITLES = {
  WAITING: 'Importing',
  RUNNING: 'Importing',
  DONE: 'Imported',
  STOPPED: 'The import was stopped',
  FAILED: 'Nothing more was imported',
} as const;

function Ended({ task }: { task: ImportTaskFieldsFragment }) {
  const kept = task.step === 'KEEPING' ? task.done : 0;
  return (
    <div className="stack">
      {task.refusal && <p>{task.refusal.message}</p>}
      <p>
        {kept === 0
          ? 'No contest was taken in.'
          : `${counted(kept, 'contest')} of ${formatNumber(task.total ?? kept)} are in and stay in. Import the file again to take in the rest: nothing is doubled.`}
      </p>
      {task.dataset && (
        <div>
          <LinkButton to="/insights" search={{ dataset: task.dataset.id }}>
            Open Insights
          </LinkButton>
        </div>
      )}
    </div>
  );
}
