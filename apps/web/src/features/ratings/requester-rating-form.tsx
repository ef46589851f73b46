import type { BriefClarity } from '@bidwell/domain/brief-rating';
import { RATING_LIMITS } from '@bidwell/domain/rating';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { RateRequesterMutation } from './rating-documents';

type Clarity = keyof typeof BriefClarity;

interface RequesterRatingFormProps {
  jobId: string;
  given: { clarity: Clarity | null; again: boolean | null; line: string };
  onDone: () => void;
}

const CLARITY: { value: Clarity; label: string }[] = [
  { value: 'CLEAR', label: 'Clear' },
  { value: 'MOSTLY', label: 'Mostly clear' },
  { value: 'UNCLEAR', label: 'Unclear' },
];

const AGAIN: { value: 'yes' | 'no'; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Two questions and a line. */
export function RequesterRatingForm({ jobId, given, onDone }: RequesterRatingFormProps) {
  const [answer, setAnswer] = useState(given);
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const rate = useMove(RateRequesterMutation);
  const { clarity, again, line } = answer;
  const submit = async () => {
    const left = missingIn(answer);
    setMissing(left);
    if (left.length > 0 || clarity === null || again === null) return;
    if (!(await rate.run({ jobId, clarity, again, line }))) return;
    say('Said. The requester reads it.');
    onDone();
  };
  const errorFor = (field: string) =>
    missing.find((problem) => problem.field === field)?.message ?? rate.errorFor(field);
  return (
    <Form label="How you were asked" problems={[...missing, ...rate.problems]} onSubmit={() => void submit()}>
      <RadioGroup
        name="clarity"
        label="Now that it is done: how clear was the brief?"
        isInline
        value={clarity}
        onChange={(value) => setAnswer({ ...answer, clarity: value })}
        choices={CLARITY}
        error={errorFor('clarity')}
      />
      <RadioGroup
        name="workAgain"
        label="Would you work for this requester again?"
        isInline
        value={again === null ? null : again ? 'yes' : 'no'}
        onChange={(value) => setAnswer({ ...answer, again: value === 'yes' })}
        choices={AGAIN}
        error={errorFor('workAgain')}
      />
      <TextArea
        name="askedLine"
        label="One line to them"
        isOptional
        rows={2}
        limit={RATING_LIMITS.line}
        value={line}
        onChange={(value) => setAnswer({ ...answer, line: value })}
        error={rate.errorFor('line')}
      />
      <div>
        <Button type="submit" isBusy={rate.isRunning}>
          Send
        </Button>
      </div>
    </Form>
  );
}

function missingIn({ clarity, again }: RequesterRatingFormProps['given']): FieldProblem[] {
  return [
    ...(clarity === null ? [{ field: 'clarity', message: 'Say how clear the brief was.' }] : []),
    ...(again === null ? [{ field: 'workAgain', message: 'Say whether you would work for them again.' }] : []),
  ];
}
