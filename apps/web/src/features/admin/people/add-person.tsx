import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { FieldProblem } from '../../../ui/field-problem';
import { Form } from '../../../ui/form';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { BidderPicker } from '../bidders/bidder-picker';
import { DepartmentField } from '../department-field';
import { FirstPassword } from './first-password';
import { RoleBoxes } from './role-boxes';

const AddPersonMutation = graphql(`
  mutation AddPerson($person: NewPersonInput!) {
    addPerson(person: $person) {
      ... on FirstPasswordGiven {
        firstPassword
        account {
          id
          email
          person {
            id
            name
          }
        }
      }
      ...RefusalFields
    }
  }
`);

type Side = 'inside' | 'outside';

const SIDES: { value: Side; label: string; hint: string }[] = [
  { value: 'inside', label: 'An employee', hint: 'Posts jobs; may also speak for one of your teams.' },
  { value: 'outside', label: 'One of a vendor’s people', hint: 'Sees only what the vendor is invited to.' },
];

const NOBODY = { name: '', email: '', departmentId: null, bidderId: null, isLeader: false, isAdministrator: false };

interface Draft {
  name: string;
  email: string;
  departmentId: string | null;
  bidderId: string | null;
  isLeader: boolean;
  isAdministrator: boolean;
}

/** Somebody new, and then the first password to hand them. */
export function AddPerson({ onDone }: { onDone: () => void }) {
  const [side, setSide] = useState<Side>('inside');
  const [person, setPerson] = useState<Draft>(NOBODY);
  const [given, setGiven] = useState<{ name: string; email: string; password: string } | null>(null);
  const add = useMove(AddPersonMutation);
  const change = (changes: Partial<Draft>) => setPerson({ ...person, ...changes });
  const submit = async () => {
    const made = await add.run({ person });
    if (made) setGiven({ name: made.account.person.name, email: made.account.email, password: made.firstPassword });
  };
  const turn = (next: Side) => {
    setSide(next);
    change({ departmentId: null, bidderId: null, isLeader: false, isAdministrator: false });
  };
  const problems = useMemo(() => (side === 'inside' ? add.problems : add.problems.map(ofVendor)), [add.problems, side]);
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  if (given)
    return (
      <Dialog title={`${given.name} is added`} isOpen isRequired onClose={onDone}>
        <FirstPassword {...given} onDone={onDone} />
      </Dialog>
    );
  return (
    <Dialog title="Add a person" isOpen onClose={onDone}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <TextField
          name="name"
          label="Name"
          value={person.name}
          onChange={(name) => change({ name })}
          error={errorFor('name')}
        />
        <TextField
          name="email"
          label="E-mail"
          type="email"
          hint="What they sign in with."
          value={person.email}
          onChange={(email) => change({ email })}
          error={errorFor('email')}
        />
        <RadioGroup name="side" label="Who is it" value={side} onChange={turn} choices={SIDES} />
        {side === 'inside' && (
          <DepartmentField
            label="Department"
            value={person.departmentId}
            onChange={(departmentId) => change({ departmentId })}
            error={errorFor('departmentId')}
          />
        )}
        <BidderPicker
          key={side}
          kind={side === 'inside' ? 'TEAM' : 'VENDOR'}
          label={side === 'inside' ? 'Team they speak for' : 'Vendor they speak for'}
          isOptional={side === 'inside'}
          value={person.bidderId}
          onChange={(bidderId) => change({ bidderId })}
          error={errorFor('bidderId')}
        />
        {side === 'inside' && <RoleBoxes roles={person} onChange={change} />}
        <div className="row">
          <Button type="submit" look="primary" isBusy={add.isRunning}>
            Add person
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Who works for a vendor is asked for the vendor instead of a department. */
function ofVendor(problem: FieldProblem): FieldProblem {
  if (problem.field !== 'departmentId') return problem;
  return { field: 'bidderId', message: 'Choose the vendor this person works for.' };
}
