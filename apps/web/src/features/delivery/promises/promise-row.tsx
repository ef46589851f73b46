import { lengthInWords } from '@bidwell/domain/promise-words';
import type { PromiseRowFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import { formatInstant } from '../../../ui/dates';
import { Deadline } from '../../../ui/deadline';
import { Moment } from '../../../ui/moment';
import { PromiseClockChip } from './promise-clock-chip';
import { PromiseMoves } from './promise-moves';
import { PromiseRowFragment } from './promise-row-fragment';
import styles from './promises.module.css';

interface PromiseRowProps {
  promise: FragmentType<typeof PromiseRowFragment>;
  /** What is said of it where it has no title of its own. */
  name: string;
}

/** One time that a promise falls due: how it stands, what shows it, and what this person can do now. */
export function PromiseRow({ promise, name }: PromiseRowProps) {
  const read = readFragment(PromiseRowFragment, promise);
  const called = read.title === '' ? name : read.title;
  return (
    <li className={styles.row} id={`promise-${read.id}`}>
      <div className="row apart">
        <span className="strong">{called}</span>
        <PromiseClockChip promise={read} />
      </div>
      <Standing read={read} />
      <Evidence evidence={read.evidence} />
      <PromiseMoves promise={read} name={called} />
      <details className="small">
        <summary>
          History of {called}, counted in {read.calendarName}
        </summary>
        <History events={read.events} />
      </details>
    </li>
  );
}

/** Due, waiting, done or disputed, in a line each. */
function Standing({ read }: { read: Fields }) {
  const { doneAt, dueAt, pausedAt, pausedWords, pausedSeconds, settledAt } = read;
  const waited = pausedSeconds >= 60 ? `Waited for the requester for ${lengthInWords(pausedSeconds * 1000)}.` : null;
  return (
    <div className="small">
      {doneAt === null && settledAt === null && (
        <p>
          <Deadline at={dueAt} lead={pausedAt === null ? 'Due' : 'Due, if the waiting ended now,'} />
        </p>
      )}
      {pausedAt !== null && (
        <p>
          Waiting for the requester since <Moment at={pausedAt} />: {pausedWords}
        </p>
      )}
      {waited && <p className="muted">{waited}</p>}
      {doneAt !== null && (
        <p>
          Done <Moment at={doneAt} />, due {formatInstant(dueAt)}
          {read.doneWords && `: ${read.doneWords}`}
        </p>
      )}
      <Answered read={read} />
      {settledAt !== null && read.isAcceptedBySilence && <p className="muted">Accepted, because nobody answered.</p>}
    </div>
  );
}

function Answered({ read: { acceptsAt, disputedAt, disputeWords, settledAt, stoodByWords } }: { read: Fields }) {
  if (settledAt !== null) return null;
  return (
    <>
      {acceptsAt !== null && disputedAt === null && (
        <p>
          <Deadline at={acceptsAt} lead="Without an answer it is accepted on" />
        </p>
      )}
      {disputeWords && <p>Disputed: {disputeWords}</p>}
      {stoodByWords && <p>They stand by it: {stoodByWords} A leader settles it, unless the requester confirms.</p>}
    </>
  );
}

function Evidence({ evidence }: { evidence: Fields['evidence'] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label="What shows it">
      {evidence.map(({ id, url, words, kind, fileName }) => (
        <li key={id}>
          {kind === 'link' && url !== null && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {words || url}
            </a>
          )}
          {kind === 'note' && words}
          {kind === 'file' && (
            <a href={`/api/promise-files/${id}`} download>
              {fileName}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

const EVENTS: Record<string, string> = {
  started: 'The clock started',
  paused: 'Waiting began',
  resumed: 'The clock runs again',
  done: 'Said to be done',
  confirmed: 'Confirmed',
  accepted: 'Accepted by silence',
  disputed: 'Disputed',
  redone: 'Being worked on again',
  stoodBy: 'Stood by',
  ruledKept: 'A leader settled it as done',
  ruledNotDone: 'A leader settled it as not done',
  waived: 'Waived',
  missed: 'Fell due and was not done',
  ended: 'Came to its end',
};

function History({ events }: { events: Fields['events'] }) {
  return (
    <ol className={`${styles.events} small`}>
      {events.map(({ id, kind, words, at, by }) => (
        <li key={id}>
          {EVENTS[kind] ?? kind}
          {by && `, ${by.name}`}, <Moment at={at} />
          {words && `: ${words}`}
        </li>
      ))}
    </ol>
  );
}
