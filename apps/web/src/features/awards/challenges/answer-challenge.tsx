import { CHALLENGE_LIMITS } from '@bidwell/domain/challenge';
import { useState } from 'react';
import type { ChallengeOutcome } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const AnswerChallengeMutation = graphql(`
  mutation AnswerChallenge($id: ID!, $outcome: ChallengeOutcome!, $answer: String!) {
    answerChallenge(id: $id, outcome: $outcome, answer: $answer) {
      ... on Challenge {
        id
        isMineToAnswer
        ...ChallengeWords
      }
      ...RefusalFields
    }
  }
`);

const OUTCOMES: { value: ChallengeOutcome; label: string; hint: string }[] = [
  {
    value: 'UPHELD',
    label: 'Uphold it',
    hint: 'The decision did not follow the published rules. The requester may re-open it.',
  },
  { value: 'DISMISSED', label: 'Dismiss it', hint: 'The decision stands.' },
];

/** The reviewer's answer: once, with words for both sides. */
export function AnswerChallenge({ id }: { id: string }) {
  const [outcome, setOutcome] = useState<ChallengeOutcome | null>(null);
  const [words, setWords] = useState('');
  const [isForgotten, setIsForgotten] = useState(false);
  const move = useMove(AnswerChallengeMutation);
  const send = async () => {
    setIsForgotten(outcome === null);
    if (outcome !== null && (await move.run({ id, outcome, answer: words }))) say('Both sides have your answer.');
  };
  return (
    <Panel title="Your answer">
      <Form label="Answer the challenge" problems={move.problems} onSubmit={() => void send()}>
        <RadioGroup
          name="outcome"
          label="What did you find"
          value={outcome}
          onChange={setOutcome}
          choices={OUTCOMES}
          error={isForgotten ? 'Choose what you found.' : undefined}
        />
        <TextArea
          name="answer"
          label="Why"
          hint="The bidder, the requester and leaders read it. Name no other bidder."
          rows={5}
          limit={CHALLENGE_LIMITS.answer}
          value={words}
          onChange={setWords}
          error={move.errorFor('answer')}
        />
        <div>
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Answer the challenge
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
