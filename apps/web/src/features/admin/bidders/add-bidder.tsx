import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { DepartmentField } from '../department-field';
import { AboutField, CategoryField } from './bidder-fields';

const AddBidderMutation = graphql(`
  mutation AddBidder($bidder: NewBidderInput!) {
    addBidder(bidder: $bidder) {
      ... on BidderAccount {
        id
      }
      ...RefusalFields
    }
  }
`);

type Kind = 'TEAM' | 'VENDOR';

const KINDS: { value: Kind; label: string; hint: string }[] = [
  { value: 'TEAM', label: 'One of your own teams', hint: 'Always invited to jobs of its categories.' },
  { value: 'VENDOR', label: 'An outside vendor', hint: 'Invited by name, by category, or with all approved ones.' },
];

interface Draft {
  kind: Kind;
  name: string;
  about: string;
  departmentId: string | null;
  categoryIds: string[];
}

/** A new team or vendor. Who speaks for it comes next. */
export function AddBidder({ onDone }: { onDone: () => void }) {
  const [bidder, setBidder] = useState<Draft>({
    kind: 'TEAM',
    name: '',
    about: '',
    departmentId: null,
    categoryIds: [],
  });
  const add = useMove(AddBidderMutation);
  const change = (changes: Partial<Draft>) => setBidder({ ...bidder, ...changes });
  const submit = async () => {
    if (!(await add.run({ bidder }))) return;
    say(`Added ${bidder.name.trim()}. Next: say who speaks for them.`);
    onDone();
  };
  return (
    <Dialog title="Add a team or vendor" isOpen onClose={onDone}>
      <Form problems={add.problems} onSubmit={() => void submit()}>
        <RadioGroup
          name="bidderKind"
          label="What is it"
          value={bidder.kind}
          onChange={(kind) => change({ kind, departmentId: null })}
          choices={KINDS}
        />
        <TextField
          name="name"
          label="Name"
          value={bidder.name}
          onChange={(name) => change({ name })}
          error={add.errorFor('name')}
        />
        {bidder.kind === 'TEAM' && (
          <DepartmentField
            label="Department it belongs to"
            value={bidder.departmentId}
            onChange={(departmentId) => change({ departmentId })}
            error={add.errorFor('departmentId')}
          />
        )}
        <CategoryField
          values={bidder.categoryIds}
          onChange={(categoryIds) => change({ categoryIds })}
          error={add.errorFor('categoryIds')}
        />
        <AboutField value={bidder.about} onChange={(about) => change({ about })} error={add.errorFor('about')} />
        <div className="row">
          <Button type="submit" look="primary" isBusy={add.isRunning}>
            Add {bidder.kind === 'TEAM' ? 'team' : 'vendor'}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
