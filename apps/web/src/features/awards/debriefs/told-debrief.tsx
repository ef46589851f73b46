import { FOLLOW_UP_LIMITS } from '@bidwell/domain/debrief-follow-up';
import { useState } from 'react';
import type { ToldDebriefFragment as Told } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { BidderMark } from '../../../ui/bidder-mark';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { Form } from '../../../ui/form';
import { Moment } from '../../../ui/moment';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { usefulnessLabel } from './debrief-words';
import styles from './debrief.module.css';

export const ToldDebriefFragment = graphql(`
  fragment ToldDebrief on ToldDebrief {
    proposalId
    bidder {
      id
      name
      kind
    }
    outcome
    ownWords
    isEmpty
    usefulness
    usefulnessWords
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

const AnswerDebriefQuestionMutation = graphql(`
  mutation AnswerDebriefQuestion($id: ID!, $answer: String!) {
    answerDebriefQuestion(id: $id, answer: $answer) {
      ... on DebriefQuestion {
        id
        answer
        answeredAt
      }
      ...RefusalFields
    }
  }
`);

/** One bidder's debrief, as the requester sees it afterwards. */
export function ToldDebrief({ debrief }: { debrief: FragmentType<typeof ToldDebriefFragment> }) {
  const told = readFragment(ToldDebriefFragment, debrief);
  const { bidder, outcome, ownWords, isEmpty, usefulness, usefulnessWords, question } = told;
  return (
    <Panel
      title={bidder.name}
      aside={
        <span className="row">
          {outcome === 'WON' && <Chip tone="kept">Chosen</Chip>}
          <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />
        </span>
      }
    >
      {isEmpty && (
        <p>
          <Chip tone="missed">Nothing told</Chip> No words and no reason on any criterion. It shows in how you deal with
          bidders; answering a question helps this one.
        </p>
      )}
      {ownWords && <blockquote className={`prose ${styles.quote}`}>{ownWords}</blockquote>}
      <p className="small muted">
        {usefulness === null ? 'Has not said whether it was useful.' : `Found it: ${usefulnessLabel(usefulness)}.`}
      </p>
      {usefulnessWords && <blockquote className={`prose ${styles.quote}`}>{usefulnessWords}</blockquote>}
      {question && <Asked question={question} name={bidder.name} />}
    </Panel>
  );
}

function Asked({ question, name }: { question: NonNullable<Told['question']>; name: string }) {
  const { id, words, askedAt, dueOn, answer, answeredAt } = question;
  return (
    <>
      <figure className="stack tight">
        <figcaption className="small muted">
          Asked <Moment at={askedAt} />
        </figcaption>
        <blockquote className={`prose ${styles.quote}`}>{words}</blockquote>
      </figure>
      {answer === null || answeredAt === null ? (
        <AnswerForm id={id} name={name} dueOn={dueOn} />
      ) : (
        <figure className="stack tight">
          <figcaption className="small muted">
            You answered <Moment at={answeredAt} />
          </figcaption>
          <blockquote className={`prose ${styles.quote}`}>{answer}</blockquote>
        </figure>
      )}
    </>
  );
}

function AnswerForm({ id, name, dueOn }: { id: string; name: string; dueOn: string }) {
  const [answer, setAnswer] = useState('');
  const move = useMove(AnswerDebriefQuestionMutation);
  const field = `answer-${id}`;
  const send = async () => {
    if (await move.run({ id, answer })) say(`${name} has your answer.`);
  };
  return (
    <Form
      label={`Answer ${name}`}
      problems={move.problems.map((problem) => ({ ...problem, field }))}
      onSubmit={() => void send()}
    >
      <TextArea
        name={field}
        label={`Answer by ${formatDay(dueOn)}`}
        hint={`Only ${name} reads it. Name no other bidder and no price but its own.`}
        rows={3}
        limit={FOLLOW_UP_LIMITS.answer}
        value={answer}
        onChange={setAnswer}
        error={move.errorFor('answer')}
      />
      <div>
        <Button type="submit" isCompact isBusy={move.isRunning}>
          Answer {name}
        </Button>
      </div>
    </Form>
  );
}
