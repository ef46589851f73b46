import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Moment } from '../../../ui/moment';
import { AnswerQuestion } from './answer-question';
import styles from './job.module.css';

const QuestionItemFragment = graphql(`
  fragment QuestionItem on Question {
    id
    text
    askedAt
    answer
    answeredAt
    isMine
  }
`);

interface QuestionItemProps {
  question: FragmentType<typeof QuestionItemFragment>;
  mayAnswer: boolean;
  /** Whether an answer can still come. */
  isOpen: boolean;
}

/** One question with its answer, or with the field to answer it. */
export function QuestionItem({ question, mayAnswer, isOpen }: QuestionItemProps) {
  const { id, text, askedAt, answer, answeredAt, isMine } = readFragment(QuestionItemFragment, question);
  const [isChanging, setIsChanging] = useState(false);
  const isWriting = mayAnswer && (answer === null || isChanging);
  return (
    <li className={styles.question}>
      <p className="strong prose">{text}</p>
      <p className="small muted row">
        <span>
          Asked <Moment at={askedAt} />
        </span>
        {isMine && <Chip tone="outline">You asked</Chip>}
        {answer === null && isOpen && !mayAnswer && <Chip tone="outline">Waits for an answer</Chip>}
      </p>
      {answer !== null && !isWriting && (
        <div className={styles.answer}>
          <p className="prose">{answer}</p>
          <p className="small muted row">
            {answeredAt && (
              <span>
                Answered <Moment at={answeredAt} />
              </span>
            )}
            {mayAnswer && (
              <Button look="plain" isCompact onClick={() => setIsChanging(true)}>
                Change answer<span className="visually-hidden"> to: {text}</span>
              </Button>
            )}
          </p>
        </div>
      )}
      {isWriting && <AnswerQuestion questionId={id} known={answer ?? ''} onDone={() => setIsChanging(false)} />}
    </li>
  );
}
