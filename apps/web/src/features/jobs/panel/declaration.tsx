import { JUDGING_LIMITS } from '@bidwell/domain/judging';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeclaredInterest } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { DeclaredBidders } from './declared-bidders';
import { DeclareInterestMutation } from './panel-documents';

export const DeclarationFragment = graphql(`
  fragment Declaration on Job {
    id
    title
    reference
    phase
    panel {
      isYou
      isRequester
      declaredAt
      leftAt
      askedAt
    }
    ...DeclaredBidders
  }
`);

/** Whether this person has yet to declare before they may see the proposals. */
export function mustDeclare(job: FragmentType<typeof DeclarationFragment>): boolean {
  const { phase, panel } = readFragment(DeclarationFragment, job);
  const own = panel.find(({ isYou }) => isYou);
  if (own === undefined || own.declaredAt !== null || own.leftAt !== null) return false;
  return phase === 'OPENED' || (!own.isRequester && (phase === 'OPEN' || phase === 'OPENING'));
}

/** What everybody who judges says before they see a proposal: no interest, or which one. */
export function Declaration({ job }: { job: FragmentType<typeof DeclarationFragment> }) {
  const read = readFragment(DeclarationFragment, job);
  return (
    <Page
      title="Before you see the proposals"
      lead={`${read.reference}, ${read.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: read.id }}>
          The job
        </BackLink>
      }
      isNarrow
    >
      <Panel title="Everybody invited">
        <div className="stack">
          <p>
            Do you, or does anybody close to you, gain if one of them is chosen? Money, family, a job you want there, a
            quarrel: all of it counts.
          </p>
          <DeclaredBidders job={read} />
          <p className="small muted">Who of them proposed is not said here. What you declare stays on record.</p>
        </div>
      </Panel>
      <Panel title="Your declaration">
        <DeclareForm jobId={read.id} isRequester={read.panel.some((place) => place.isYou && place.isRequester)} />
      </Panel>
    </Page>
  );
}

function DeclareForm({ jobId, isRequester }: { jobId: string; isRequester: boolean }) {
  const [hasInterest, setHasInterest] = useState(false);
  const [words, setWords] = useState('');
  const move = useMove(DeclareInterestMutation);
  const navigate = useNavigate();
  const declare = async (interest: DeclaredInterest) => {
    if (!(await move.run({ jobId, interest, words: interest === 'NONE' ? '' : words }))) return;
    if (interest === 'NONE') return say('On record: you have no interest in any of them.');
    say('On record. You no longer judge this job.');
    await navigate(isRequester ? { to: '/jobs/$jobId/panel', params: { jobId } } : { to: '/' });
  };
  return (
    <Form problems={move.problems} onSubmit={() => void declare(hasInterest ? 'INTEREST' : 'NONE')}>
      {hasInterest ? (
        <>
          <TextArea
            name="words"
            label="Which interest"
            hint="Only the requester and the record of this decision show it."
            rows={3}
            limit={JUDGING_LIMITS.words}
            value={words}
            onChange={setWords}
            error={move.errorFor('words')}
          />
          <p>
            {isRequester
              ? 'You then judge nothing of this job, and hand it over to a colleague.'
              : 'You then judge nothing of this job. The requester is told and may ask somebody else.'}
          </p>
          <div className="row">
            <Button type="submit" look="primary" isBusy={move.isRunning}>
              Declare this interest
            </Button>
            <Button onClick={() => setHasInterest(false)}>Back</Button>
          </div>
        </>
      ) : (
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            I have no interest in any of them
          </Button>
          <Button onClick={() => setHasInterest(true)}>I have an interest</Button>
        </div>
      )}
    </Form>
  );
}
