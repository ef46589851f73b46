import { getRouteApi, Link, notFound } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { ChangesPanel } from '../features/delivery/changes/changes-panel';
import { CostPanel } from '../features/delivery/costs/cost-panel';
import { ReportPanel } from '../features/delivery/report-panel';
import { Contributors } from '../features/delivery/tracker/contributors';
import { PromisesPanel } from '../features/delivery/promises/promises-panel';
import { EngagementFacts } from '../features/delivery/tracker/engagement-facts';
import { HistoryPanel } from '../features/delivery/tracker/history-panel';
import { MilestonesPanel } from '../features/delivery/tracker/milestones-panel';
import { TrackerStep } from '../features/delivery/tracker/next-step';
import { WhatWaits } from '../features/delivery/tracker/what-waits';
import { TroublePanel } from '../features/delivery/trouble/trouble-panel';
import { RatingPanel } from '../features/ratings/rating-panel';
import { RequesterRatingPanel } from '../features/ratings/requester-rating-panel';
import { GiveThanks } from '../features/thanks/give-thanks';
import type { DeliveryPageQuery as DeliveryPageData } from '../graphql/generated/graphql';
import { graphql } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { useLive } from '../graphql/use-live';
import { BackLink } from '../ui/back-link';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';

/* Each panel of this page brings a fragment of its own, on the engagement or on the job. */
const DeliveryPageQuery = graphql(`
  query DeliveryPage($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      thanks {
        ...GiveThanks
      }
      ...ReportPanel
      ...WhatWaits
      engagement {
        id
        side
        state
        ...EngagementFacts
        ...TroublePanel
        ...ChangesPanel
        ...TrackerStep
        ...MilestonesPanel
        ...HistoryPanel
        ...Contributors
        ...PromisesPanel
        ...RatingPanel
        ...RequesterRatingPanel
        ...CostPanel
      }
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/delivery');

/** Awarded work as both its sides live through it: what is next, what was promised, what was agreed. */
export function DeliveryPage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: DeliveryPageQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  const [, load] = loaded;
  useLive(useCallback(() => load({ requestPolicy: 'network-only' }), [load]));
  return (
    <Loaded of={loaded} what="This work">
      {({ job }) => {
        if (!job?.engagement) throw notFound();
        return <Tracker job={job} engagement={job.engagement} />;
      }}
    </Loaded>
  );
}

type Job = NonNullable<DeliveryPageData['job']>;

/** On the left what is lived through, in the order in which it asks for people; on the right what stands. */
function Tracker({ job, engagement }: { job: Job; engagement: NonNullable<Job['engagement']> }) {
  const isInTrouble = engagement.state === 'CURING' || engagement.state === 'ON_PROBATION';
  return (
    <Page
      title={`Delivery: ${job.title}`}
      lead={job.reference}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          {job.title}
        </BackLink>
      }
    >
      <div className="beside">
        <div className="stack">
          <TrackerStep jobId={job.id} engagement={engagement} after={<WhatWaits job={job} />} />
          {isInTrouble && <TroublePanel engagement={engagement} />}
          <PromisesPanel engagement={engagement} />
          {!isInTrouble && <TroublePanel engagement={engagement} />}
          <MilestonesPanel jobId={job.id} engagement={engagement} />
          <ChangesPanel engagement={engagement} />
          <RatingPanel engagement={engagement} />
          <RequesterRatingPanel jobId={job.id} engagement={engagement} />
          <ReportPanel job={job} />
          <CostPanel jobId={job.id} engagement={engagement} />
          <GiveThanks desk={job.thanks} work={{ jobId: job.id }} />
          <HistoryPanel engagement={engagement} />
        </div>
        <div className="stack">
          <Panel title="At a glance">
            <EngagementFacts engagement={engagement} />
            <Contributors jobId={job.id} engagement={engagement} />
            <Link to="/jobs/$jobId/agreement" params={{ jobId: job.id }}>
              The agreement, to read and print
            </Link>
            {engagement.side !== 'bidder' && (
              <Link to="/jobs/$jobId/handover" params={{ jobId: job.id }}>
                The hand-over file, for purchasing and charge-back
              </Link>
            )}
          </Panel>
        </div>
      </div>
    </Page>
  );
}
