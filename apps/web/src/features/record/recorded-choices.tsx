import type { RecordedChoicesFragment as Fields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';
import styles from './record.module.css';

export const RecordedChoicesFragment = graphql(`
  fragment RecordedChoices on DecisionRecord {
    choices {
      id
      label
      variantTitle
      reasons
      words
      justification
      decidedAt
      approvedAt
      sentBackAt
      sentBackWords
      undoneAt
      effectiveAt
      reopenedAt
      reopenWords
      bidder {
        id
        name
      }
      decidedBy {
        id
        name
      }
      approver {
        id
        name
      }
    }
    toldToAll {
      id
      question
      answer
      toldAt
    }
    challenges {
      id
      words
      madeAt
      outcome
      answer
      answeredAt
      bidder {
        id
        name
      }
    }
  }
`);

type Choice = Fields['choices'][number];

/** Every decision that was made, and what became of it. */
export function RecordedChoices({ record }: { record: FragmentType<typeof RecordedChoicesFragment> }) {
  const { choices, toldToAll, challenges } = readFragment(RecordedChoicesFragment, record);
  return (
    <>
      <Panel title="The decision">
        <ul className={styles.list}>
          {choices.map((choice) => (
            <li key={choice.id}>
              <Made choice={choice} />
            </li>
          ))}
        </ul>
        {choices.length === 0 && <p>None was made in this round: it goes on in a further one.</p>}
      </Panel>
      {challenges.length > 0 && (
        <Panel title="Challenges">
          <ul className={styles.list}>
            {challenges.map(({ id, bidder, words, madeAt, outcome, answer, answeredAt }) => (
              <li key={id}>
                <p>
                  <span className="strong">{bidder.name}</span>, {formatInstant(madeAt)}: {words}
                </p>
                <p className="small muted">
                  {answeredAt === null
                    ? 'Not answered yet.'
                    : `${outcome === 'upheld' ? 'Upheld' : 'Dismissed'}, ${formatInstant(answeredAt)}: ${answer}`}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {toldToAll.length > 0 && (
        <Panel title="Told to everybody who proposed">
          <ul className={styles.list}>
            {toldToAll.map(({ id, question, answer, toldAt }) => (
              <li key={id}>
                <p className="strong prose">{question}</p>
                <p className="prose">{answer}</p>
                <p className="small muted">{formatInstant(toldAt)}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Made({ choice }: { choice: Choice }) {
  const { label, bidder, variantTitle, reasons, words, justification, decidedBy, decidedAt } = choice;
  const what = label === null ? 'Nobody was chosen' : `${bidder?.name ?? label} was chosen`;
  return (
    <>
      <p className="strong">
        {what}
        {variantTitle === null ? '' : `, with the variant "${variantTitle}"`}
      </p>
      <p>
        By {decidedBy.name}, {formatInstant(decidedAt)}. Because: {reasons.join('; ')}.
      </p>
      {words !== '' && <p className="prose">{words}</p>}
      {justification !== '' && <p className="prose">Although so few proposed: {justification}</p>}
      <ul className="small muted stack tight">
        {becameOf(choice).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** What became of a decision, step by step. */
function becameOf(choice: Choice): string[] {
  const { approver, approvedAt, sentBackAt, sentBackWords, undoneAt, effectiveAt, reopenedAt, reopenWords } = choice;
  const name = approver?.name ?? 'the approver';
  return [
    approver !== null && approvedAt === null && sentBackAt === null && undoneAt === null && `Waits for ${name}.`,
    approvedAt !== null && `Approved by ${name}, ${formatInstant(approvedAt)}.`,
    sentBackAt !== null && `Sent back by ${name}, ${formatInstant(sentBackAt)}: ${sentBackWords}`,
    undoneAt !== null && `Taken back in time, ${formatInstant(undoneAt)}. Nobody was told.`,
    effectiveAt !== null && `In effect and told to everybody, ${formatInstant(effectiveAt)}.`,
    reopenedAt !== null && `Re-opened, ${formatInstant(reopenedAt)}: ${reopenWords}`,
  ].filter((one) => one !== false);
}
