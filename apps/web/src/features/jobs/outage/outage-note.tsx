import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import type { OutageNoteFragment as Touched } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { formatTime } from '../../../ui/dates';
import { Deadline } from '../../../ui/deadline';
import { ErrorSummary } from '../../../ui/error-summary';
import { Moment } from '../../../ui/moment';
import { counted } from '../../../ui/numbers';
import { useServerNow } from '../../../ui/server-clock';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';
import { AskForExtensionMutation, OutageNoteFragment } from './outage-documents';

interface OutageNoteProps {
  job: FragmentType<typeof OutageNoteFragment>;
  /** Said where there is nothing to offer. */
  otherwise?: ReactNode;
}

/** For the requester: that Bidwell was away shortly before the deadline, and more time for everybody by one button. */
export function OutageNote({ job, otherwise = null }: OutageNoteProps) {
  const touched = readFragment(OutageNoteFragment, job);
  const ask = useMove(AskForExtensionMutation);
  const now = useServerNow(30_000);
  const { id, phase, outage } = touched;
  if (outage === null || outage.agreedAt !== null) return otherwise;
  const mayAsk = movesOf(touched).allows('askForExtension');
  const isAsked = outage.askedAt !== null && Date.parse(outage.offeredUntil) > now;
  if (!mayAsk && !isAsked) return otherwise;
  const send = async () => {
    if (await ask.run({ id })) say('Asked. Leaders and administrators outside this job have been told.');
  };
  return (
    <div className="stack" role="group" aria-label="An outage before the deadline">
      <ErrorSummary problems={ask.problems} />
      <p>
        <OutageWords outage={outage} />
      </p>
      {outage.askedAt !== null ? (
        <p>
          You asked <Moment at={outage.askedAt} /> to extend the deadline for everybody. It waits for a second person.
        </p>
      ) : (
        <>
          <p>
            Extend the deadline by {counted(outage.hours, 'hour')} for everybody? It takes a second person to agree
            {phase === 'OPENING' ? ', and counts from then on.' : '.'}
          </p>
          <div className="no-print">
            <Button look="primary" isBusy={ask.isRunning} onClick={() => void send()}>
              Extend by {counted(outage.hours, 'hour')}
            </Button>
          </div>
        </>
      )}
      <p className="small muted">
        <Deadline lead="Possible until" at={outage.offeredUntil} />. Until then nothing is opened, even past the
        deadline; after that everything goes on as it was. Who could not reach Bidwell left no trace here. Who came
        after the deadline is listed when the job is opened.
      </p>
    </div>
  );
}

/** "Bidwell could not be reached from 13:31 to 13:36. Bidders may have been unable to submit." */
export function OutageWords({ outage: { from, until } }: { outage: NonNullable<Touched['outage']> }) {
  return (
    <>
      Bidwell could not be reached from <time dateTime={from}>{formatTime(from)}</time> to{' '}
      <time dateTime={until}>{formatTime(until)}</time>. Bidders may have been unable to submit.
    </>
  );
}
