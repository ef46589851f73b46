import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { HandoverQuery as Answer } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { FactList } from '../../../ui/fact-list';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { HandoverExports } from './handover-exports';
import { HandoverTables } from './handover-tables';

const HandoverQuery = graphql(`
  query Handover($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      currency
      engagement {
        id
        side
        orderNumber
        costCentre
        requesterSignedAt
        bidderSignedAt
        startedAt
        acceptedAt
        endedAt
        endsOn
        growth
        bidder {
          id
          name
          kind
        }
        requester {
          id
          name
        }
        agreedTotal {
          amount
          currency
        }
        priceNow {
          amount
          currency
        }
        offer {
          variantTitle
          net {
            amount
            currency
          }
          tax {
            amount
            currency
          }
          gross {
            amount
            currency
          }
          lines {
            group
            title
            answer
            quantity
            unit
            unitPrice
            amount
            taxRate
            isCounted
          }
        }
        changes {
          id
          number
          state
          what
          endsOn
          settledAt
          priceEffect {
            amount
            currency
          }
        }
        milestones {
          id
          title
          dueOn
          share
          acceptedAt
        }
        obligations {
          id
          counts
          promise {
            text
            metric
            target
            unit
            clock
            remedy
          }
        }
      }
    }
  }
`);

export type HandedOver = NonNullable<Answer['job']>;
export type HandedOverWork = NonNullable<HandedOver['engagement']>;

const route = getRouteApi('/jobs/$jobId/handover');

/** What purchasing needs to order from a vendor, and the department to be charged for a team's work. Not for the bidder. */
export function HandoverPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: HandoverQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The hand-over file">
      {({ job }) => {
        if (!job?.engagement || job.engagement.side === 'bidder') throw notFound();
        return <Handover job={job} work={job.engagement} />;
      }}
    </Loaded>
  );
}

function Handover({ job, work }: { job: HandedOver; work: HandedOverWork }) {
  const isTeam = work.bidder.kind === 'TEAM';
  return (
    <Page
      title={`${isTeam ? 'Charge-back' : 'Hand-over to purchasing'}: ${job.title}`}
      lead={
        isTeam
          ? 'What the department is charged for, as it was agreed and changed since.'
          : 'What is ordered, as it was agreed and changed since.'
      }
      back={
        <BackLink to="/jobs/$jobId/delivery" params={{ jobId: job.id }}>
          Delivery
        </BackLink>
      }
      actions={
        <>
          <Button onClick={() => window.print()}>Print or save as PDF</Button>
          <HandoverExports job={job} work={work} />
        </>
      }
    >
      <Panel title={isTeam ? 'Letter of obligation' : 'Contract record'}>
        <FactList facts={factsOf(job, work)} />
      </Panel>
      <HandoverTables job={job} work={work} />
    </Page>
  );
}

function factsOf({ reference }: HandedOver, work: HandedOverWork) {
  const { bidder, requester, orderNumber, costCentre, startedAt, endsOn, requesterSignedAt, bidderSignedAt } = work;
  const day = (at: string | null) => (at === null ? 'Not yet' : formatDay(at.slice(0, 10)));
  return [
    { label: 'Reference', value: reference },
    { label: 'Done by', value: bidder.name },
    { label: 'Asked for by', value: requester.name },
    bidder.kind === 'VENDOR' && { label: 'Order number', value: orderNumber || 'Not entered yet' },
    { label: 'Cost centre', value: costCentre || 'Not entered yet' },
    { label: 'Confirmed by the requester', value: day(requesterSignedAt) },
    { label: `Confirmed by ${bidder.name}`, value: day(bidderSignedAt) },
    { label: 'Began', value: day(startedAt) },
    endsOn !== null && { label: 'Ends', value: formatDay(endsOn) },
    work.acceptedAt !== null && { label: 'Accepted', value: day(work.acceptedAt) },
    work.endedAt !== null && { label: 'Ended early', value: day(work.endedAt) },
  ];
}
