import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { FactList } from '../../../ui/fact-list';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { EnterPurchasingMutation } from '../tracker/engagement-documents';

export const PurchasingFragment = graphql(`
  fragment Purchasing on Engagement {
    id
    orderNumber
    costCentre
    bidder {
      id
      kind
    }
    moves {
      name
      allowed
    }
  }
`);

interface PurchasingProps {
  jobId: string;
  engagement: FragmentType<typeof PurchasingFragment>;
}

/** What purchasing calls a vendor's work, and what either kind is charged to. */
export function Purchasing({ jobId, engagement }: PurchasingProps) {
  const { orderNumber, costCentre, bidder, moves } = readFragment(PurchasingFragment, engagement);
  const [isOpen, setIsOpen] = useState(false);
  const mayEnter = moves.some(({ name, allowed }) => name === 'enterPurchasing' && allowed);
  const isVendor = bidder.kind === 'VENDOR';
  const close = () => setIsOpen(false);
  if (isOpen) return <Entering {...{ jobId, orderNumber, costCentre, isVendor }} onClose={close} />;
  return (
    <>
      <FactList
        facts={[
          isVendor && { label: 'Order number', value: orderNumber || 'Not entered yet' },
          { label: 'Cost centre', value: costCentre || 'Not entered yet' },
        ]}
      />
      {mayEnter && (
        <div className="no-print">
          <Button isCompact onClick={() => setIsOpen(true)}>
            {orderNumber || costCentre ? 'Change' : 'Enter'}{' '}
            {isVendor ? 'order number and cost centre' : 'the cost centre'}
          </Button>
        </div>
      )}
    </>
  );
}

interface EnteringProps {
  jobId: string;
  orderNumber: string;
  costCentre: string;
  isVendor: boolean;
  onClose: () => void;
}

function Entering({ jobId, isVendor, onClose, ...known }: EnteringProps) {
  const [orderNumber, setOrderNumber] = useState(known.orderNumber);
  const [costCentre, setCostCentre] = useState(known.costCentre);
  const move = useMove(EnterPurchasingMutation);
  const enter = async () => {
    if (!(await move.run({ jobId, orderNumber, costCentre }))) return;
    onClose();
    say('Kept.');
  };
  return (
    <Form problems={move.problems} onSubmit={() => void enter()}>
      {isVendor && (
        <TextField
          name="orderNumber"
          label="Order number"
          hint="As purchasing knows it. Without it their invoice waits."
          value={orderNumber}
          onChange={setOrderNumber}
          error={move.errorFor('orderNumber')}
        />
      )}
      <TextField
        name="costCentre"
        label="Cost centre"
        value={costCentre}
        onChange={setCostCentre}
        error={move.errorFor('costCentre')}
      />
      <div className="row">
        <Button type="submit" isBusy={move.isRunning}>
          Keep
        </Button>
        <Button look="plain" onClick={onClose}>
          Not now
        </Button>
      </div>
    </Form>
  );
}
