import { CHALLENGE_LIMITS } from '@bidwell/domain/challenge';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { Form } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { serverNow } from '../../../ui/server-clock';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { ChallengeWords } from './challenge-words';

export const DebriefChallengeFragment = graphql(`
  fragment DebriefChallenge on Debrief {
    challengeUntil
    challenge {
      id
      ...ChallengeWords
    }
  }
`);

const ChallengeDecisionMutation = graphql(`
  mutation ChallengeDecision($jobId: ID!, $words: String!) {
    challengeDecision(jobId: $jobId, words: $words) {
      ... on Challenge {
        id
        ...ChallengeWords
      }
      ...RefusalFields
    }
  }
`);

interface DebriefChallengeProps {
  jobId: string;
  debrief: FragmentType<typeof DebriefChallengeFragment>;
}

/** Where the policy allows it: asking somebody outside the contest to look at how it was decided. */
export function DebriefChallenge({ jobId, debrief }: DebriefChallengeProps) {
  const { challenge, challengeUntil } = readFragment(DebriefChallengeFragment, debrief);
  if (challenge !== null) {
    return (
      <Panel title="Your challenge" id="challenge">
        <ChallengeWords challenge={challenge} />
      </Panel>
    );
  }
  if (challengeUntil === null) return null;
  const isOver = challengeUntil < new Date(serverNow()).toISOString().slice(0, 10);
  return (
    <Panel title="Challenge the decision" id="challenge">
      {isOver ? (
        <p className="muted">This decision could be challenged until {formatDay(challengeUntil)}.</p>
      ) : (
        <>
          <p>
            If it was not decided by the rules that were published, you may ask the company’s reviewer to look into it,
            until <strong>{formatDay(challengeUntil)}</strong>.
          </p>
          <ChallengeForm jobId={jobId} />
        </>
      )}
    </Panel>
  );
}

function ChallengeForm({ jobId }: { jobId: string }) {
  const [isWriting, setIsWriting] = useState(false);
  const [words, setWords] = useState('');
  const move = useMove(ChallengeDecisionMutation);
  if (!isWriting) {
    return (
      <div className="no-print">
        <Button isCompact onClick={() => setIsWriting(true)}>
          Write a challenge
        </Button>
      </div>
    );
  }
  const challenge = async () => {
    if (await move.run({ jobId, words })) say('Your challenge is with the reviewer.');
  };
  return (
    <Form
      label="Challenge the decision"
      problems={move.problems.map((problem) => ({ ...problem, field: 'challengeWords' }))}
      onSubmit={() => void challenge()}
    >
      <TextArea
        name="challengeWords"
        label="What was not right, and what you ask for"
        hint="The reviewer, the requester and leaders read it. It cannot be taken back."
        rows={5}
        limit={CHALLENGE_LIMITS.words}
        value={words}
        onChange={setWords}
        error={move.errorFor('words')}
      />
      <div>
        <Button type="submit" isCompact isBusy={move.isRunning}>
          Challenge the decision
        </Button>
      </div>
    </Form>
  );
}
