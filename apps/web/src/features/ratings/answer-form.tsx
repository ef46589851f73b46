import { RATING_LIMITS } from '@bidwell/domain/rating';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { AnswerRatingMutation } from './rating-documents';

/** The one answer of the people who were rated. */
export function AnswerForm({ id }: { id: string }) {
  const [words, setWords] = useState('');
  const answer = useMove(AnswerRatingMutation);
  const submit = async () => {
    if (await answer.run({ id, words })) say('Answered. The requester reads it.');
  };
  return (
    <Form
      label="Answer"
      problems={answer.problems.map(({ message }) => ({ field: `${id}-words`, message }))}
      onSubmit={() => void submit()}
    >
      <TextArea
        name={`${id}-words`}
        label="Your answer"
        hint="Once, in the name of your side. Only the requester and your own people read it."
        rows={3}
        limit={RATING_LIMITS.answer}
        value={words}
        onChange={setWords}
        error={answer.errorFor('words')}
      />
      <div>
        <Button type="submit" isBusy={answer.isRunning}>
          Send answer
        </Button>
      </div>
    </Form>
  );
}
