import { useState } from 'react';
import { DECLINE_LIMITS } from '@bidwell/domain/decline';
import type { DeclineReason } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { declineWords } from '../job-words';
import { movesOf } from '../moves';
import './own-state';

const TurnDownFragment = graphql(`
  fragment TurnDown on Job {
    id
    title
    bidderView {
      declinedAt
    }
    ...JobMoves
  }
`);

const DeclineJobMutation = graphql(`
  mutation DeclineJob($jobId: ID!, $reason: DeclineReason!, $words: String) {
    declineJob(jobId: $jobId, reason: $reason, words: $words) {
      ... on Job {
        id
        bidderView {
          declinedAt
          declineReason
        }
        ...OwnState
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);

const NO_REASON = { field: 'reason', message: 'Choose a reason.' };

const REASONS = ['TOO_BUSY', 'OUT_OF_AREA', 'BUDGET', 'UNCLEAR_BRIEF', 'OTHER'] as const satisfies DeclineReason[];

interface TurnDownProps {
  job: FragmentType<typeof TurnDownFragment>;
  isCompact?: boolean;
}

/** Not proposing, with a reason that helps the requester. Shown while the job allows it, once. */
export function TurnDown({ job, isCompact }: TurnDownProps) {
  const asked = readFragment(TurnDownFragment, job);
  const { id, title, bidderView } = asked;
  const [isAsking, setIsAsking] = useState(false);
  if (bidderView?.declinedAt || !movesOf(asked).allows('decline')) return null;
  return (
    <>
      <Button isCompact={isCompact} onClick={() => setIsAsking(true)}>
        Turn down<span className="visually-hidden">: {title}</span>
      </Button>
      {isAsking && <TurnDownDialog jobId={id} title={title} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function TurnDownDialog({ jobId, title, onClose }: { jobId: string; title: string; onClose: () => void }) {
  // None is chosen ahead: the reasons are counted, and a default would bend them.
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [words, setWords] = useState('');
  const decline = useMove(DeclineJobMutation);
  const submit = async () => {
    setIsMissing(reason === null);
    if (reason === null) return;
    const job = await decline.run({ jobId, reason, words: words.trim() || null });
    if (!job) return;
    say(`Turned down: ${title}. The requester is told why.`);
    onClose();
  };
  return (
    <Dialog title="Turn down this job" isOpen onClose={onClose}>
      <Form problems={isMissing ? [NO_REASON] : decline.problems} onSubmit={() => void submit()}>
        <p className="muted">{title}. The requester sees your reason; no other bidder does.</p>
        <RadioGroup
          name="reason"
          label="Why"
          value={reason}
          onChange={setReason}
          choices={REASONS.map((value) => ({ value, label: declineWords(value) }))}
          error={isMissing ? NO_REASON.message : decline.errorFor('reason')}
        />
        <TextArea
          name="words"
          label="In your words"
          isOptional={reason !== 'OTHER'}
          rows={3}
          limit={DECLINE_LIMITS.words}
          value={words}
          onChange={setWords}
          error={decline.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={decline.isRunning}>
            Turn down this job
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </Form>
    </Dialog>
  );
}
