import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { ColleagueChoice } from './colleague-choice';
import { AskEvaluatorMutation } from './panel-documents';

interface AskColleagueProps {
  jobId: string;
  /** Whose place they would take. Null: nobody's. */
  instead: { id: string; name: string } | null;
  onDone: () => void;
}

/** Asks a colleague to judge. They declare before they see anything. */
export function AskColleague({ jobId, instead, onDone }: AskColleagueProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const ask = useMove(AskEvaluatorMutation);
  const submit = async () => {
    const place = await ask.run({ jobId, personId: chosen[0] ?? '', substituteFor: instead?.id ?? null });
    if (!place) return;
    say(`${place.person.name} is asked, and told so.`);
    onDone();
  };
  return (
    <Dialog title={instead ? `A substitute for ${instead.name}` : 'Ask a colleague to judge'} isOpen onClose={onDone}>
      <Form problems={ask.problems} onSubmit={() => void submit()}>
        <ColleagueChoice
          name="personId"
          label="Colleague"
          hint="They say first whether they have an interest in a bidder. Then they see the proposals and score them alone."
          jobId={jobId}
          isSingle
          values={chosen}
          onChange={setChosen}
          error={ask.errorFor('personId')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={ask.isRunning}>
            Ask them
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
