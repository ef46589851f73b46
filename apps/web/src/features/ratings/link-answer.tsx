import { useState } from 'react';
import type { RatingByLinkQuery as Data } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { answerInWords, NO_ANSWER, type RatingAnswer, type RatingLink } from './rating-answer';
import { RateByLinkMutation, SkipRatingByLinkMutation } from './rating-documents';
import { RatingFields } from './rating-fields';
import { useHumanSign } from './use-human-sign';

interface LinkAnswerProps {
  link: RatingLink;
  asked: NonNullable<Data['ratingByLink']>;
}

/** An answer that the mail chose is sent as soon as somebody is seen to be there; then it can be changed. */
export function LinkAnswer({ link, asked }: LinkAnswerProps) {
  const [sent, setSent] = useState<RatingAnswer | 'skipped' | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const rate = useMove(RateByLinkMutation);
  const skip = useMove(SkipRatingByLinkMutation);
  const chosen = link.answer && { ...link.answer, line: asked.line };
  const send = async (answer: RatingAnswer) => {
    if (!(await rate.run({ token: link.token, ...answer }))) return;
    setSent(answer);
    setIsChanging(false);
  };
  const leave = async () => {
    if (await skip.run({ token: link.token })) setSent('skipped');
  };
  const sendChosen = () => void (chosen ? send(chosen) : leave());
  const isWaiting =
    sent === null && !isChanging && (chosen !== null || link.isSkip) && rate.code === null && skip.code === null;
  useHumanSign(isWaiting, sendChosen);
  const problems = [...rate.problems, ...skip.problems];
  if (isWaiting) {
    return (
      <div className="stack">
        <p className="strong">{chosen ? answerInWords(chosen) : 'You would rather not say.'}</p>
        <div className="row">
          <Button look="primary" isBusy={rate.isRunning || skip.isRunning} onClick={sendChosen}>
            {chosen ? 'Send this answer' : 'Skip'}
          </Button>
        </div>
      </div>
    );
  }
  if (sent !== null && !isChanging) return <Sent sent={sent} onChange={() => setIsChanging(true)} />;
  const start = sent !== null && sent !== 'skipped' ? sent : givenIn(asked);
  return (
    <>
      <ErrorSummary problems={skip.problems} />
      <LinkForm
        start={start}
        isOfRequest={asked.isOfRequest}
        problems={problems}
        isBusy={rate.isRunning}
        errorFor={rate.errorFor}
        onSend={(answer) => void send(answer)}
      />
    </>
  );
}

function Sent({ sent, onChange }: { sent: RatingAnswer | 'skipped'; onChange: () => void }) {
  return (
    <div className="stack" role="status">
      <p className="strong">{sent === 'skipped' ? 'Skipped. Nobody is told.' : `Noted. ${answerInWords(sent)}`}</p>
      <div>
        <Button onClick={onChange}>{sent === 'skipped' ? 'Answer after all' : 'Change it, or add a line'}</Button>
      </div>
    </div>
  );
}

interface LinkFormProps {
  start: RatingAnswer;
  isOfRequest: boolean;
  problems: React.ComponentProps<typeof Form>['problems'];
  isBusy: boolean;
  errorFor: (field: string) => string | undefined;
  onSend: (answer: RatingAnswer) => void;
}

function LinkForm({ start, isOfRequest, problems, isBusy, errorFor, onSend }: LinkFormProps) {
  const [answer, setAnswer] = useState(start);
  return (
    <Form label="How was it" problems={problems} onSubmit={() => onSend(answer)}>
      <RatingFields
        answer={answer}
        onChange={(patch) => setAnswer((current) => ({ ...current, ...patch }))}
        errorFor={errorFor}
        isOfRequest={isOfRequest}
      />
      <div>
        <Button type="submit" look="primary" isBusy={isBusy}>
          Send answer
        </Button>
      </div>
    </Form>
  );
}

function givenIn({ givenAt, kept, again, word, line }: LinkAnswerProps['asked']): RatingAnswer {
  return givenAt === null ? NO_ANSWER : { kept, again, word, line };
}
