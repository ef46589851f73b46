import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { say } from '../../ui/toast';
import type { RatingAnswer } from './rating-answer';
import { RateWorkMutation, SkipRatingMutation } from './rating-documents';
import { RatingFields } from './rating-fields';

interface RatingFormProps {
  id: string;
  given: RatingAnswer;
  isOfRequest: boolean;
  isGiven: boolean;
  isSkipped: boolean;
  bidderName: string;
  onDone: () => void;
}

/** Says how work went, or that one would rather not: both are one press. */
export function RatingForm({ id, given, isOfRequest, isGiven, isSkipped, bidderName, onDone }: RatingFormProps) {
  const [answer, setAnswer] = useState(given);
  const rate = useMove(RateWorkMutation);
  const skip = useMove(SkipRatingMutation);
  const submit = async () => {
    if (!(await rate.run({ id, ...answer }))) return;
    say(`${bidderName} reads it now.`);
    onDone();
  };
  const leave = async () => {
    if (!(await skip.run({ id }))) return;
    say('Skipped. Nobody is told.');
    onDone();
  };
  const problems = [...rate.problems, ...skip.problems].map(({ field, message }) => ({
    field: field && `${id}-${field}`,
    message,
  }));
  return (
    <Form label="How was it" problems={problems} onSubmit={() => void submit()}>
      <RatingFields
        answer={answer}
        onChange={(patch) => setAnswer((current) => ({ ...current, ...patch }))}
        errorFor={rate.errorFor}
        isOfRequest={isOfRequest}
        prefix={`${id}-`}
      />
      <div className="row">
        <Button type="submit" look="primary" isBusy={rate.isRunning}>
          {isGiven ? 'Change answer' : 'Send answer'}
        </Button>
        {isGiven && <Button onClick={onDone}>Leave it as it is</Button>}
        {!isGiven && !isSkipped && (
          <Button isBusy={skip.isRunning} onClick={() => void leave()}>
            Skip
          </Button>
        )}
      </div>
    </Form>
  );
}
