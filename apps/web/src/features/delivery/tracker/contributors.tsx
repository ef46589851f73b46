import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { NameContributorsMutation } from './engagement-documents';

export const ContributorsFragment = graphql(`
  fragment Contributors on Engagement {
    id
    moves {
      name
      allowed
    }
    contributors {
      id
      name
    }
    bidderPeople {
      id
      name
    }
  }
`);

/** Who does the work: whom to ask, and whom thanks will reach. */
export function Contributors({
  jobId,
  engagement,
}: {
  jobId: string;
  engagement: FragmentType<typeof ContributorsFragment>;
}) {
  const { contributors, bidderPeople, moves } = readFragment(ContributorsFragment, engagement);
  const [isOpen, setIsOpen] = useState(false);
  const mayName = bidderPeople.length > 1 && moves.some(({ name, allowed }) => name === 'nameContributors' && allowed);
  const names = contributors.map(({ name }) => name);
  return (
    <div className="stack tight">
      <p>Done by {new Intl.ListFormat('en-GB').format(names) || 'nobody named yet'}.</p>
      {mayName && (
        <div>
          <Button isCompact onClick={() => setIsOpen(true)}>
            Say who does the work
          </Button>
        </div>
      )}
      {isOpen && <Naming jobId={jobId} chosen={contributors} people={bidderPeople} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

interface Named {
  id: string;
  name: string;
}

interface NamingProps {
  jobId: string;
  chosen: readonly Named[];
  people: readonly Named[];
  onClose: () => void;
}

function Naming({ jobId, chosen, people, onClose }: NamingProps) {
  const [ids, setIds] = useState(chosen.map(({ id }) => id));
  const move = useMove(NameContributorsMutation);
  const name = async () => {
    if (!(await move.run({ jobId, personIds: ids }))) return;
    onClose();
    say('Kept. The other side sees who does the work.');
  };
  return (
    <Dialog title="Who does the work" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void name()}>
        <CheckboxGroup
          name="personIds"
          label="People"
          hint="Thanks for this work reach them. Nobody chosen: all of you."
          values={ids}
          onChange={setIds}
          choices={people.map((person) => ({ value: person.id, label: person.name }))}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Keep
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
