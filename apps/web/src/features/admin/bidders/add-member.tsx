import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { BidderRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { MultiSelect } from '../../../ui/multi-select';
import { say } from '../../../ui/toast';
import './bidder-row';

const PeopleToChooseQuery = graphql(`
  query PeopleToChoose($search: String) {
    people(first: 20, search: $search) {
      edges {
        cursor
        node {
          id
          email
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const AddMemberMutation = graphql(`
  mutation AddMember($bidderId: ID!, $personId: ID!) {
    addMember(bidderId: $bidderId, personId: $personId) {
      ... on BidderAccount {
        id
        ...BidderRow
      }
      ...RefusalFields
    }
  }
`);

/** Lets one more person speak for a bidder. The server says who may not, and why. */
export function AddMember({ account: { id, bidder } }: { account: Account }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [{ data }] = useQuery({ query: PeopleToChooseQuery, variables: { search } });
  const add = useMove(AddMemberMutation);
  const found = (data?.people.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.person.name,
    hint: node.email,
  }));
  const choices = chosen ? [chosen, ...found.filter(({ value }) => value !== chosen.value)] : found;
  const problems = useMemo(() => add.problems.map(({ message }) => ({ field: 'personId', message })), [add.problems]);
  const submit = async () => {
    if (!(await add.run({ bidderId: id, personId: chosen?.value ?? '' }))) return;
    say(`${chosen?.label} speaks for ${bidder.name} from now on. Everybody who does was told.`);
    setChosen(null);
  };
  return (
    <Form label="Add a member" problems={problems} onSubmit={() => void submit()}>
      <MultiSelect
        isSingle
        name="personId"
        label="Add somebody"
        hint="They must have been added under People first."
        values={chosen ? [chosen.value] : []}
        onChange={(ids) => setChosen(choices.find(({ value }) => value === ids[0]) ?? null)}
        choices={choices}
        onSearch={setSearch}
        placeholder="Type a part of the name or address"
        error={problems[0]?.message}
      />
      <div>
        <Button type="submit" look="primary" isBusy={add.isRunning}>
          Add to {bidder.name}
        </Button>
      </div>
    </Form>
  );
}
