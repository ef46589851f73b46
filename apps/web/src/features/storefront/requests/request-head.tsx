import { Link } from '@tanstack/react-router';
import type { ShownRequestFragment } from '../../../graphql/generated/graphql';
import { FactList } from '../../../ui/fact-list';
import { Moment } from '../../../ui/moment';
import { MoneyText } from '../../../ui/money-text';

/** What was asked for, by whom, of whom, and what became of it first. */
export function RequestHead({ request }: { request: ShownRequestFragment }) {
  const { words, askedBy, createdAt, service, price, goal, takenBy, takenAt } = request;
  const { turnedDownWords, turnedDownAt, withdrawnAt } = request;
  return (
    <div className="stack">
      <p className="prose">{words}</p>
      <FactList
        facts={[
          {
            label: 'Asked of',
            value: (
              <Link to="/bidders/$bidderId" params={{ bidderId: service.bidder.id }}>
                {service.bidder.name}
              </Link>
            ),
          },
          {
            label: 'Asked by',
            value: (
              <>
                {askedBy.name}, <Moment at={createdAt} />
              </>
            ),
          },
          {
            label: 'Price',
            value: price ? <MoneyText amount={price.amount} currency={price.currency} /> : 'Costs nothing',
          },
          goal !== null && { label: 'Goal', value: goal.title },
          takenBy !== null &&
            takenAt !== null && {
              label: 'Taken by',
              value: (
                <>
                  {takenBy.name}, <Moment at={takenAt} />
                </>
              ),
            },
          turnedDownAt !== null && { label: 'Turned down', value: turnedDownWords ?? '' },
          withdrawnAt !== null && { label: 'Taken back', value: <Moment at={withdrawnAt} /> },
        ]}
      />
    </div>
  );
}
