import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Deadline } from '../../../ui/deadline';
import { ErrorSummary } from '../../../ui/error-summary';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { say } from '../../../ui/toast';
import { AgreeToExtensionMutation } from './outage-documents';
import { OutageWords } from './outage-note';

const SecondPersonStepFragment = graphql(`
  fragment SecondPersonStep on Job {
    id
    requester {
      id
      name
    }
    outage {
      from
      until
      hours
      offeredUntil
      askedAt
      agreedAt
    }
  }
`);

/** For a leader or an administrator outside a job: agree that everybody gets more time after an outage, or leave it. */
export function SecondPersonStep({ job }: { job: FragmentType<typeof SecondPersonStepFragment> }) {
  const { id, requester, outage } = readFragment(SecondPersonStepFragment, job);
  const agree = useMove(AgreeToExtensionMutation);
  if (outage === null) return null;
  const send = async () => {
    if (await agree.run({ id })) say('Agreed. The deadline has moved, and everybody invited has been told.');
  };
  return (
    <Panel title="More time after an outage?">
      <div className="stack">
        <ErrorSummary problems={agree.problems} />
        <p>
          <OutageWords outage={outage} />
        </p>
        <p>
          {requester.name} asks to extend the deadline by {counted(outage.hours, 'hour')} for everybody invited. It
          takes somebody outside this job to agree. Everybody is told the same, with the reason.
        </p>
        <div className="no-print">
          <Button look="primary" isBusy={agree.isRunning} onClick={() => void send()}>
            Agree to {counted(outage.hours, 'hour')} more
          </Button>
        </div>
        <p className="small muted">
          <Deadline lead="Possible until" at={outage.offeredUntil} />. Until then nothing is opened. If you leave it,
          the deadline stays as it is.
        </p>
      </div>
    </Panel>
  );
}
