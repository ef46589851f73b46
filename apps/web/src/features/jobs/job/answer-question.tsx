import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const AnswerQuestionMutation = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: String!) {
    answerQuestion(id: $id, answer: $answer) {
      ... on Question {
        id
        answer
        answeredAt
      }
      ...RefusalFields
    }
  }
`);

interface AnswerQuestionProps {
  questionId: string;
  known: string;
  onDone: () => void;
}

const LIMIT = 4_000;

/** The requester's answer, to everybody invited. */
export function AnswerQuestion({ questionId, known, onDone }: AnswerQuestionProps) {
  const [answer, setAnswer] = useState(known);
  const move = useMove(AnswerQuestionMutation);
  const submit = async () => {
    if (!(await move.run({ id: questionId, answer }))) return;
    say('Answered. Everybody invited is told.');
    onDone();
  };
  const name = `answer-${questionId}`;
  // The same list until the next try: a new one would call the focus away from whoever is typing.
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
          hint="Everybody invited reads it."
          rows={3}
          limit={LIMIT}
          value={answer}
          onChange={setAnswer}
          error={move.errorFor('answer')}
        />
        <div className="row">
          <Button type="submit" isBusy={move.isRunning}>
            Answer everybody
          </Button>
          {known !== '' && <Button onClick={onDone}>Keep the old answer</Button>}
        </div>
      </Form>
    </div>
  );
}
