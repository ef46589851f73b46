import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';

const DiscardJobMutation = graphql(`
  mutation DiscardJob($id: ID!) {
    discardJob(id: $id) {
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

/** Throwing a draft away. */
export function DiscardDraft({ jobId }: { jobId: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const navigate = useNavigate();
  const discard = useMove(DiscardJobMutation);
  const run = async () => {
    if (!(await discard.run({ id: jobId }))) return;
    say('Draft discarded.');
    void navigate({ to: '/jobs', search: { tab: 'posted' } });
  };
  return (
    <div>
      <Button look="danger" isCompact onClick={() => setIsAsking(true)}>
        Discard draft
      </Button>
      {isAsking && (
        <Dialog title="Discard this draft" isOpen onClose={() => setIsAsking(false)}>
          <div className="stack">
            <ErrorSummary problems={discard.problems} />
            <p>It is gone for good. Nobody has seen it, so nobody is told.</p>
            <div className="row">
              <Button look="danger" isBusy={discard.isRunning} onClick={() => void run()}>
                Discard draft
              </Button>
              <Button onClick={() => setIsAsking(false)}>Keep it</Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}
