import type { QuestionsFragment as Asked } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatInstant } from '../../../ui/dates';
import { Deadline } from '../../../ui/deadline';
import { Panel } from '../../../ui/panel';
import { useServerNow } from '../../../ui/server-clock';
import { movesOf } from '../moves';
import { AskQuestion } from './ask-question';
import { QuestionItem } from './question-item';
import styles from './job.module.css';

const QuestionsFragment = graphql(`
  fragment Questions on Job {
    id
    phase
    questionsDue
    answersDue
    answerSpeed {
      prompt
      answered
    }
    deadline
    requesterView {
      proposalCount
    }
    bidderView {
      invitedAt
    }
    questions {
      id
      ...QuestionItem
    }
    ...JobMoves
  }
`);

/** Questions and answers, the same for all who are invited. Nobody learns who asked, the requester included. */
export function Questions({ job }: { job: FragmentType<typeof QuestionsFragment> }) {
  const asked = readFragment(QuestionsFragment, job);
  if (asked.phase === 'DRAFT' || asked.phase === 'PENDING') return null;
  const { allows, whyNot } = movesOf(asked);
  const until = asked.questionsDue ?? asked.deadline;
  return (
    <div id="questions">
      <Panel title="Questions and answers" aside={asked.phase === 'OPEN' && until && <UntilNote until={until} />}>
        <AnswersNote asked={asked} />
        {asked.questions.length === 0 && <p className="muted">{NONE[asked.requesterView ? 'requester' : 'others']}</p>}
        <ol className={styles.timeline}>
          {asked.questions.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              mayAnswer={allows('answer')}
              isOpen={asked.phase === 'OPEN'}
            />
          ))}
        </ol>
        {allows('ask') && <AskQuestion jobId={asked.id} />}
        {asked.bidderView && !allows('ask') && asked.phase === 'OPEN' && <p className="small muted">{whyNot('ask')}</p>}
      </Panel>
    </div>
  );
}

/** By when answers are promised, and how fast they came so far. */
function AnswersNote({ asked: { phase, answersDue, answerSpeed } }: { asked: Asked }) {
  const { prompt, answered } = answerSpeed;
  if (answered === 0 && (answersDue === null || phase !== 'OPEN')) return null;
  return (
    <p className="small muted">
      {phase === 'OPEN' && answersDue !== null && (
        <>
          Answers are promised by <time dateTime={answersDue}>{formatInstant(answersDue)}</time>.{' '}
        </>
      )}
      {answered > 0 && `Answered within 1 working day: ${prompt} of ${answered}.`}
    </p>
  );
}

function UntilNote({ until }: { until: string }) {
  const isOver = useServerNow() >= Date.parse(until);
  return (
    <span className="small muted">
      {isOver ? (
        <>
          Ended <time dateTime={until}>{formatInstant(until)}</time>
        </>
      ) : (
        <Deadline lead="Until" at={until} />
      )}
    </span>
  );
}

const NONE = {
  requester: 'Nobody has asked yet. You are told when a question comes; your answer goes to everybody invited.',
  others: 'Nobody has asked yet.',
};
