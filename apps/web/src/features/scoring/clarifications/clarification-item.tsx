import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { Moment } from '../../../ui/moment';

const ClarificationItemFragment = graphql(`
  fragment ClarificationItem on Clarification {
    id
    question
    due
    answer
    answeredAt
    isLate
  }
`);

/** One question to one bidder, with its answer or how long it waits. */
export function ClarificationItem({
  clarification,
}: {
  clarification: FragmentType<typeof ClarificationItemFragment>;
}) {
  const { question, due, answer, answeredAt, isLate } = readFragment(ClarificationItemFragment, clarification);
  return (
    <li className="stack tight">
      <p className="strong prose">{question}</p>
      {answer === null || answeredAt === null ? (
        <p className="small muted">
          {isLate ? 'No answer yet. It was due ' : 'No answer yet. '}
          {isLate ? <Moment at={due} /> : <Deadline lead="Due" at={due} />}
        </p>
      ) : (
        <>
          <p className="prose">{answer}</p>
          <p className="small muted row">
            <span>
              Answered <Moment at={answeredAt} />
            </span>
            {isLate && <Chip tone="outline">After it was due</Chip>}
          </p>
        </>
      )}
    </li>
  );
}
