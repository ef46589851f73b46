import { CLARIFICATION_LIMITS } from '@bidwell/domain/clarification';
import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const AnswerClarificationMutation = graphql(`
  mutation AnswerClarification($id: ID!, $answer: String!) {
    answerClarification(id: $id, answer: $answer) {
      ... on OwnClarification {
        id
        answer
        answeredAt
      }
      ...RefusalFields
    }
  }
`);

/** A bidder's answer to a question about its own proposal: once, in words. */
export function AnswerClarification({ clarificationId }: { clarificationId: string }) {
  const [answer, setAnswer] = useState('');
  const move = useMove(AnswerClarificationMutation);
  const name = `answer-${clarificationId}`;
  const submit = async () => {
    if (await move.run({ id: clarificationId, answer })) say('Answered. The requester is told.');
  };
  const problems = useMemo(
    () => move.problems.map((problem) => ({ ...problem, field: problem.field === 'answer' ? name : problem.field })),
    [move.problems, name],
  );
  return (
    <div className="no-print">
      <Form label="Answer" problems={problems} onSubmit={() => void submit()}>
        <TextArea
          name={name}
          label="Your answer"
          hint="Those who judge read it beside your proposal, which stays as it is: no new price. You answer once."
          rows={4}
          limit={CLARIFICATION_LIMITS.answer}
          value={answer}
          onChange={setAnswer}
          error={move.errorFor('answer')}
        />
        <div className="row">
          <Button type="submit" isBusy={move.isRunning}>
            Send your answer
          </Button>
        </div>
      </Form>
    </div>
  );
}
