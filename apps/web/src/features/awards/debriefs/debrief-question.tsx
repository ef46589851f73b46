import { FOLLOW_UP_LIMITS } from '@bidwell/domain/debrief-follow-up';
import { useState } from 'react';
import type { DebriefQuestionFragment as Asked } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { Form } from '../../../ui/form';
import { Moment } from '../../../ui/moment';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import styles from './debrief.module.css';

export const DebriefQuestionFragment = graphql(`
  fragment DebriefQuestion on Debrief {
    question {
      id
      words
      askedAt
      dueOn
      answer
      answeredAt
    }
  }
`);

const AskAboutDebriefMutation = graphql(`
  mutation AskAboutDebrief($jobId: ID!, $words: String!) {
    askAboutDebrief(jobId: $jobId, words: $words) {
      ... on Debrief {
        question {
          id
          words
          dueOn
        }
      }
      ...RefusalFields
    }
  }
`);

interface DebriefQuestionProps {
  jobId: string;
  debrief: FragmentType<typeof DebriefQuestionFragment>;
}

/** The one question about a debrief, with the day by which it is answered. */
export function DebriefQuestion({ jobId, debrief }: DebriefQuestionProps) {
  const { question } = readFragment(DebriefQuestionFragment, debrief);
  return (
    <Panel title="Your question" id="question">
      {question === null ? <AskForm jobId={jobId} /> : <Exchange question={question} />}
    </Panel>
  );
}

function AskForm({ jobId }: { jobId: string }) {
  const [words, setWords] = useState('');
  const move = useMove(AskAboutDebriefMutation);
  const ask = async () => {
    if (await move.run({ jobId, words })) say('Asked. The requester answers within five working days.');
  };
  return (
    <Form label="Ask about your debrief" problems={move.problems} onSubmit={() => void ask()}>
      <TextArea
        name="words"
        label="Ask one question about your debrief"
        hint="The requester answers within five working days. Nobody else reads either."
        rows={3}
        limit={FOLLOW_UP_LIMITS.question}
        value={words}
        onChange={setWords}
        error={move.errorFor('words')}
      />
      <div>
        <Button type="submit" isCompact isBusy={move.isRunning}>
          Ask the requester
        </Button>
      </div>
    </Form>
  );
}

function Exchange({ question }: { question: NonNullable<Asked['question']> }) {
  const { words, askedAt, dueOn, answer, answeredAt } = question;
  return (
    <>
      <figure className="stack tight">
        <figcaption className="small muted">
          You asked <Moment at={askedAt} />
        </figcaption>
        <blockquote className={`prose ${styles.quote}`}>{words}</blockquote>
      </figure>
      {answer === null || answeredAt === null ? (
        <p>
          The requester answers by <strong>{formatDay(dueOn)}</strong>.
        </p>
      ) : (
        <figure className="stack tight">
          <figcaption className="small muted">
            The requester answered <Moment at={answeredAt} />
          </figcaption>
          <blockquote className={`prose ${styles.quote}`}>{answer}</blockquote>
        </figure>
      )}
    </>
  );
}
