import { useState } from 'react';
import type { BidderRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { AdmitGuest } from './admit-guest';
import { AboutField, CategoryField } from './bidder-fields';

const ChangeBidderMutation = graphql(`
  mutation ChangeBidder($id: ID!, $changes: BidderChangesInput!) {
    changeBidder(id: $id, changes: $changes) {
      ... on BidderAccount {
        id
        isApproved
        bidder {
          id
          about
          categories {
            id
            name
          }
        }
      }
      ...RefusalFields
    }
  }
`);

/** What a team or vendor does and serves, and whether it is approved. */
export function ChangeBidder({ account, onDone }: { account: Account; onDone: () => void }) {
  const { bidder } = account;
  const [about, setAbout] = useState(bidder.about);
  const [categoryIds, setCategoryIds] = useState(bidder.categories.map(({ id }) => id));
  const [isApproved, setIsApproved] = useState(account.isApproved);
  const change = useMove(ChangeBidderMutation);
  const submit = async () => {
    if (!(await change.run({ id: account.id, changes: { about, categoryIds, isApproved } }))) return;
    say(`Saved ${bidder.name}.`);
    onDone();
  };
  return (
    <Dialog title={`Change ${bidder.name}`} isOpen onClose={onDone}>
      <Form problems={change.problems} onSubmit={() => void submit()}>
        {bidder.isGuest && <AdmitGuest id={account.id} name={bidder.name} onDone={onDone} />}
        <CategoryField values={categoryIds} onChange={setCategoryIds} error={change.errorFor('categoryIds')} />
        <AboutField value={about} onChange={setAbout} error={change.errorFor('about')} />
        <Checkbox
          name="isApproved"
          label="Approved"
          hint="Without it they are invited to nothing new and their people get into no job. They are told who changed this."
          isChecked={isApproved}
          onChange={setIsApproved}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={change.isRunning}>
            Save {bidder.name}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
