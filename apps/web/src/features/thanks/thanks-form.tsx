import { leastReach, THANKS_LIMITS, ThanksReach as Reach } from '@bidwell/domain/thanks';
import { useState } from 'react';
import type { GiveThanksFragment, ThanksReach } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/checkbox-group';
import { Form } from '../../ui/form';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { asReach } from './reach-words';

const GiveThanksMutation = graphql(`
  mutation GiveThanks($thanks: GiveThanksInput!) {
    giveThanks(thanks: $thanks) {
      ... on Thanks {
        id
        thanksId
      }
      ...RefusalFields
    }
  }
`);

type Choice = GiveThanksFragment['choices'][number];

/** What the thanks are for. */
export type Work = { jobId: string } | { requestId: string };

const REACH_CHOICES: { value: ThanksReach; label: string }[] = [
  { value: 'WALL', label: 'As far as each of them likes' },
  { value: 'MANAGER', label: 'With their manager, where they like that' },
  { value: 'PRIVATE', label: 'Only to them' },
];

/** Whom, what, how far. Each receiver's own limit stands beside the name, before anything is sent. */
export function ThanksForm({ work, choices }: { work: Work; choices: readonly Choice[] }) {
  const [receiverIds, setReceiverIds] = useState(
    choices.filter(({ didTheWork }) => didTheWork).map(({ person }) => person.id),
  );
  const [words, setWords] = useState('');
  const [reach, setReach] = useState<ThanksReach>('WALL');
  const give = useMove(GiveThanksMutation);
  const submit = async () => {
    const thanks = { ...work, receiverIds, words, reach };
    if (await give.run({ thanks })) say('Thanks sent.');
  };
  return (
    <Form problems={give.problems} onSubmit={() => void submit()}>
      <CheckboxGroup
        name="receiverIds"
        label="Whom to thank"
        values={receiverIds}
        choices={choices.map((choice) => ({
          value: choice.person.id,
          label: choice.person.name,
          hint: limitOf(choice, reach),
        }))}
        onChange={setReceiverIds}
        error={give.errorFor('receiverIds')}
      />
      <TextArea
        name="words"
        label="What for"
        hint="What they did, and what it was good for."
        rows={3}
        limit={THANKS_LIMITS.words}
        value={words}
        onChange={setWords}
        error={give.errorFor('words')}
      />
      {choices.some(({ limit }) => limit !== 'PRIVATE') && (
        <RadioGroup name="reach" label="How far it may go" value={reach} choices={REACH_CHOICES} onChange={setReach} />
      )}
      <div>
        <Button type="submit" look="primary" isBusy={give.isRunning}>
          Send thanks
        </Button>
      </div>
    </Form>
  );
}

/** The receiver's limit; where the giver asks for less, that it stays between the two, or with the manager. */
function limitOf({ person, limit, limitWords }: Choice, asked: ThanksReach): string {
  const left = leastReach(asReach(limit), asReach(asked));
  if (left === asReach(limit)) return limitWords;
  return left === Reach.PRIVATE
    ? `Only ${person.name} will read it.`
    : `${person.name} and their manager will read it.`;
}
