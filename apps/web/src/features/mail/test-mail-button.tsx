import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { SendTestMailMutation } from './message-settings';

/** Sends a mail to the viewer's own address. */
export function TestMailButton({ address }: { address: string }) {
  const send = useMove(SendTestMailMutation);
  const run = async () => {
    const sent = await send.run({});
    if (sent) say(`A test is on its way to ${sent.address}.`);
  };
  return (
    <div className="stack">
      <ErrorSummary problems={send.problems} />
      <p>We write to {address}.</p>
      <div>
        <Button isBusy={send.isRunning} onClick={() => void run()}>
          Send me a test
        </Button>
      </div>
    </div>
  );
}
