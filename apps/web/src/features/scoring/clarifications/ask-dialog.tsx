import { CLARIFICATION_LIMITS } from '@bidwell/domain/clarification';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateTimeField } from '../../../ui/date-time-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { serverNow } from '../../../ui/server-clock';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import './clarification-item';

const AskClarificationMutation = graphql(`
  mutation AskClarification($proposalId: ID!, $question: String!, $due: DateTime!) {
    askClarification(proposalId: $proposalId, question: $question, due: $due) {
      ... on OpenedProposal {
        id
        clarifications {
          id
          ...ClarificationItem
        }
      }
      ...RefusalFields
    }
  }
`);

interface AskDialogProps {
  proposalId: string;
  /** What its bidder, or its column, is called. */
  name: string;
  onClose: () => void;
}

const NO_DUE = [{ field: 'due', message: 'Choose by when you want to know.' }];

/** A question to one bidder about what it proposed. */
export function AskDialog({ proposalId, name, onClose }: AskDialogProps) {
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState<string | null>(inTwoDays);
  const [isAsked, setIsAsked] = useState(false);
  const move = useMove(AskClarificationMutation);
  const problems = isAsked && due === null ? NO_DUE : move.problems;
  const submit = async () => {
    setIsAsked(true);
    if (due === null || !(await move.run({ proposalId, question, due }))) return;
    onClose();
    say(`Asked. ${name} is told.`);
  };
  return (
    <Dialog title={`Ask ${name}`} isOpen onClose={onClose}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <TextArea
          name="question"
          label="What you want to know"
          hint="About what stands in the proposal. The answer changes no price and no line of it."
          rows={4}
          limit={CLARIFICATION_LIMITS.question}
          value={question}
          onChange={setQuestion}
          error={move.errorFor('question')}
        />
        <DateTimeField
          name="due"
          label="Answer wanted by"
          value={due}
          onChange={setDue}
          error={problems.find(({ field }) => field === 'due')?.message}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Ask {name}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Two days from now, on the hour. */
function inTwoDays(): string {
  const due = new Date(serverNow() + 2 * 86_400_000);
  due.setMinutes(0, 0, 0);
  return due.toISOString();
}
