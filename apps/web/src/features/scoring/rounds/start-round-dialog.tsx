import { ROUND_LIMITS } from '@bidwell/domain/rounds';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StartRoundFragment } from '../../../graphql/generated/graphql';
import { byName, calledBy } from '../../../graphql/called';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { DateTimeField } from '../../../ui/date-time-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const StartRoundMutation = graphql(`
  mutation StartRound($jobId: ID!, $kept: [ID!]!, $deadline: DateTime!, $words: String!, $leftOutWords: String) {
    startRound(jobId: $jobId, kept: $kept, deadline: $deadline, words: $words, leftOutWords: $leftOutWords) {
      ... on Job {
        id
        reference
      }
      ...RefusalFields
    }
  }
`);

interface StartRoundDialogProps {
  jobId: string;
  proposals: StartRoundFragment['proposals'];
  onClose: () => void;
}

/** Who was set aside or disqualified is not kept in unless chosen. */
const isInTheRunning = ({ marked }: StartRoundFragment['proposals'][number]) =>
  marked?.mark !== 'ARCHIVED' && marked?.mark !== 'DISQUALIFIED';

const NO_DEADLINE = [{ field: 'deadline', message: 'Choose when the round closes.' }];

/** Who is kept in, until when, what is asked of them, and why the others are left out. */
export function StartRoundDialog({ jobId, proposals, onClose }: StartRoundDialogProps) {
  const [kept, setKept] = useState<string[]>(() => proposals.filter(isInTheRunning).map(({ id }) => id));
  const [deadline, setDeadline] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [leftOutWords, setLeftOutWords] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const move = useMove(StartRoundMutation);
  const navigate = useNavigate();
  const problems = isAsked && deadline === null ? NO_DEADLINE : move.problems;
  const submit = async () => {
    setIsAsked(true);
    if (deadline === null) return;
    const round = await move.run({ jobId, kept, deadline, words, leftOutWords });
    if (!round) return;
    onClose();
    say(`${round.reference} is open to those who are kept in.`);
    void navigate({ to: '/jobs/$jobId', params: { jobId: round.id } });
  };
  return (
    <Dialog title="Ask for a further round" isOpen onClose={onClose}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <p>
          Those who are kept in propose once more, sealed until a new deadline. Each begins with its last proposal and
          learns nothing of the others. Brief, criteria and panel stay as they are.
        </p>
        <CheckboxGroup
          name="kept"
          label="Kept in"
          values={kept}
          choices={proposals.toSorted(byName).map((proposal) => ({ value: proposal.id, label: calledBy(proposal) }))}
          onChange={setKept}
          error={move.errorFor('kept')}
        />
        <DateTimeField
          name="deadline"
          label="The round closes"
          value={deadline}
          onChange={setDeadline}
          error={problems.find(({ field }) => field === 'deadline')?.message}
        />
        <TextArea
          name="words"
          label="What you ask of those who are kept in"
          hint="All of them read the same words."
          rows={3}
          limit={ROUND_LIMITS.words}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        {kept.length < proposals.length && (
          <TextArea
            name="leftOutWords"
            label="Why the others are left out"
            hint="They read it now. Their debrief comes with the decision."
            rows={3}
            limit={ROUND_LIMITS.words}
            value={leftOutWords}
            onChange={setLeftOutWords}
            error={move.errorFor('leftOutWords')}
          />
        )}
        <p>The round cannot be taken back once it is asked for. Cancelling it brings you back here.</p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Ask for the round
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
