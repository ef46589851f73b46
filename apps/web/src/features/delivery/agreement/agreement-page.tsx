import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { AgreementPageQuery as Answer } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { BidderMark } from '../../../ui/bidder-mark';
import { Button } from '../../../ui/button';
import { formatDays, formatInstant } from '../../../ui/dates';
import { FactList } from '../../../ui/fact-list';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { AgreedMilestones } from './agreed-milestones';
import { AgreedPromises } from './agreed-promises';
import { Confirmations } from './confirmations';
import { OfferTable } from './offer-table';
import { Purchasing } from './purchasing';

const AgreementPageQuery = graphql(`
  query AgreementPage($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      summary
      startsOn
      endsOn
      place
      engagement {
        id
        createdAt
        bidder {
          id
          name
          kind
        }
        requester {
          id
          name
        }
        calendarName
        silenceDays
        startMeetingAt
        startMeetingPlace
        startedAt
        ...OfferTable
        ...AgreedPromises
        ...AgreedMilestones
        ...Confirmations
        ...Purchasing
      }
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/agreement');

/** What both sides agreed on: a team's letter of obligation, a vendor's contract record. Read, confirmed, printed. */
export function AgreementPage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: AgreementPageQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={loaded} what="The agreement">
      {({ job }) => {
        if (!job?.engagement) throw notFound();
        return <Agreement job={job} engagement={job.engagement} />;
      }}
    </Loaded>
  );
}

type Job = NonNullable<Answer['job']>;
type Agreed = NonNullable<Job['engagement']>;

function Agreement({ job, engagement }: { job: Job; engagement: Agreed }) {
  const kind = engagement.bidder.kind === 'TEAM' ? 'Letter of obligation' : 'Contract record';
  return (
    <Page
      title={`${kind}: ${job.title}`}
      lead={`${job.reference}, awarded ${formatInstant(engagement.createdAt)}`}
      isNarrow
      back={
        <BackLink to="/jobs/$jobId/delivery" params={{ jobId: job.id }}>
          Delivery
        </BackLink>
      }
      actions={<Button onClick={() => print()}>Print or save as PDF</Button>}
    >
      <Confirmations jobId={job.id} engagement={engagement} />
      <Panel title="Who and what">
        <Parties job={job} engagement={engagement} />
        <Purchasing jobId={job.id} engagement={engagement} />
      </Panel>
      <OfferTable engagement={engagement} />
      <AgreedPromises engagement={engagement} />
      <AgreedMilestones jobId={job.id} engagement={engagement} />
      <Panel title="How it counts">
        <Rules engagement={engagement} />
      </Panel>
    </Page>
  );
}

function Parties({
  job,
  engagement: { bidder, requester, startMeetingAt, startMeetingPlace },
}: {
  job: Job;
  engagement: Agreed;
}) {
  return (
    <FactList
      facts={[
        { label: 'Asked for by', value: requester.name },
        {
          label: 'Done by',
          value: (
            <span className="row tight">
              <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}
            </span>
          ),
        },
        { label: 'The work', value: <span className="prose">{job.summary || job.title}</span> },
        job.startsOn !== null && { label: 'When', value: formatDays(job.startsOn, job.endsOn) },
        Boolean(job.place) && { label: 'Where', value: job.place },
        startMeetingAt !== null && {
          label: 'Joint start',
          value: `${formatInstant(startMeetingAt)}${startMeetingPlace ? `, ${startMeetingPlace}` : ''}`,
        },
      ]}
    />
  );
}

/** What is told in advance: hours that count, and what silence means. */
function Rules({ engagement: { calendarName, silenceDays } }: { engagement: Agreed }) {
  return (
    <ul className="stack tight prose">
      <li>
        Working hours and days are those of {calendarName}. Clocks stop only while the work waits for the requester.
      </li>
      <li>
        Whoever is asked to accept a promise, a milestone or the whole answers within {silenceDays} working days.
        Silence accepts then.
      </li>
      <li>
        Changes of price, time or scope are proposed and accepted in writing here; what both accepted is part of this.
      </li>
      <li>A missed promise stands in the record, with what was said about it by both sides.</li>
    </ul>
  );
}
