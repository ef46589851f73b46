import { CLARIFICATION_LIMITS } from '@bidwell/domain/clarification';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const TellAllBiddersMutation = graphql(`
  mutation TellAllBidders($jobId: ID!, $question: String!, $answer: String!) {
    tellAllBidders(jobId: $jobId, question: $question, answer: $answer) {
      ... on ToldToAll {
        id
      }
      ...RefusalFields
    }
  }
`);

/** What matters to everybody is told to everybody, in the requester's own words and without a name. */
export function TellAllDialog({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState('');
  const move = useMove(TellAllBiddersMutation);
  const submit = async () => {
    if (!(await move.run({ jobId, question, answer }))) return;
    onClose();
    say('Told. Everybody whose proposal stands can read it.');
  };
  return (
    <Dialog title="Tell everybody who proposed" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void submit()}>
        <p>
          Everybody whose proposal stands reads this. Write it in your own words: nothing of what one bidder offers or
          answered, no price and no name.
        </p>
        <TextArea
          name="question"
          label="What was not clear"
          rows={2}
          limit={CLARIFICATION_LIMITS.question}
          value={question}
          onChange={setQuestion}
          error={move.errorFor('question')}
        />
        <TextArea
          name="answer"
          label="How it is"
          rows={4}
          limit={CLARIFICATION_LIMITS.answer}
          value={answer}
          onChange={setAnswer}
          error={move.errorFor('answer')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Tell everybody
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
