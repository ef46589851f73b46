import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';

const FitSignalMutation = graphql(`
  mutation FitSignal($datasetId: ID!) {
    fitSignal(datasetId: $datasetId) {
      __typename
      ... on SignalRun {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

/** Asks for a run at once, without waiting for the night. */
export function FitAgain({ datasetId, onAsked }: { datasetId: string; onAsked: () => void }) {
  const fit = useMove(FitSignalMutation);
  const press = async () => {
    const run = await fit.run({ datasetId });
    if (run === null) return;
    say(`Run ${run.id} is being worked out.`);
    onAsked();
  };
  return (
    <>
      <ErrorSummary problems={fit.problems} />
      <Button look="primary" isBusy={fit.isRunning} onClick={() => void press()}>
        Work it out anew
      </Button>
    </>
  );
}
