import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/toast';

const RemoveNoteMutation = graphql(`
  mutation RemoveInsightNote($id: ID!) {
    removeInsightNote(id: $id) {
      ... on InsightNote {
        id
      }
      ...RefusalFields
    }
  }
`);

/** Takes a note off the charts. */
export function RemoveNote({ id, of }: { id: string; of: string }) {
  const move = useMove(RemoveNoteMutation);
  const remove = async () => {
    const removed = await move.run({ id });
    say(removed === null ? 'It is not there any more.' : 'Taken off the charts.');
  };
  return (
    <Button look="plain" isCompact className="no-print" isBusy={move.isRunning} onClick={() => void remove()}>
      Take off<span className="visually-hidden"> {of}</span>
    </Button>
  );
}
