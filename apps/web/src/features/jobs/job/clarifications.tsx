import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { Moment } from '../../../ui/moment';
import { Panel } from '../../../ui/panel';
import { AnswerClarification } from './answer-clarification';
import styles from './job.module.css';

const ClarificationsFragment = graphql(`
  fragment Clarifications on Job {
    id
    moves {
      name
      allowed
    }
    bidderView {
      clarifications {
        id
        question
        due
        answer
        answeredAt
      }
      toldToAll {
        id
        question
        answer
        toldAt
      }
    }
  }
`);

/** To a bidder: what it is asked about its proposal, and what everybody who proposed was told. */
export function Clarifications({ job }: { job: FragmentType<typeof ClarificationsFragment> }) {
  const { moves, bidderView } = readFragment(ClarificationsFragment, job);
  if (bidderView === null) return null;
  const { clarifications, toldToAll } = bidderView;
  if (clarifications.length === 0 && toldToAll.length === 0) return null;
  const mayAnswer = moves.some(({ name, allowed }) => name === 'answerClarification' && allowed);
  return (
    <Panel title="Asked after the opening" id="clarifications">
      <ul className="stack">
        {clarifications.map(({ id, question, due, answer, answeredAt }) => (
          <li key={id} className={styles.question}>
            <p className="strong prose">{question}</p>
            {answer !== null && answeredAt !== null && (
              <div className={styles.answer}>
                <p className="prose">{answer}</p>
                <p className="small muted">
                  You answered <Moment at={answeredAt} />
                </p>
              </div>
            )}
            {answer === null && mayAnswer && (
              <>
                <Deadline lead="The requester asks you alone, and wants to know by" at={due} />
                <AnswerClarification clarificationId={id} />
              </>
            )}
            {answer === null && !mayAnswer && <p className="small muted">It was decided without your answer.</p>}
          </li>
        ))}
        {toldToAll.map(({ id, question, answer, toldAt }) => (
          <li key={id} className={styles.question}>
            <p className="strong prose">{question}</p>
            <div className={styles.answer}>
              <p className="prose">{answer}</p>
              <p className="small muted">
                Told to everybody who proposed <Moment at={toldAt} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
