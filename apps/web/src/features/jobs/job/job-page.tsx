import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import type { JobPageQuery as JobPageData } from '../../../graphql/generated/graphql';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { JobBrief } from '../brief/job-brief';
import { JobFacts } from '../brief/job-facts';
import { JobLead } from '../brief/job-lead';
import { AddendaPanel } from '../addenda/addenda-panel';
import { AmendLink } from '../addenda/amend-link';
import { PanelNote } from '../panel/panel-note';
import { RedFlags } from '../red-flags/red-flags';
import { PolicyPanel } from '../policy/policy-panel';
import { CalendarButton } from '../calendar-button';
import { PartNote } from '../brief/part-note';
import { RoundNote } from '../brief/round-note';
import { ConductPanel } from './conduct-panel';
import { CancelJob } from './cancel-job';
import { Clarifications } from './clarifications';
import { RecordLinks } from './record-links';
import { BriefRatings } from './brief-ratings';
import { JobOutcome } from './job-outcome';
import { Invitations } from './invitations';
import { MuteButton } from './mute-button';
import { NextStep } from './next-step';
import { Questions } from './questions';
import { RateBrief } from './rate-brief';
import { Timeline } from './timeline';
import { useFreshPhase } from './use-fresh-phase';

const JobPageQuery = graphql(`
  query JobPage($id: ID!) {
    job(id: $id) {
      id
      title
      phase
      deadline
      ...JobLead
      ...JobFacts
      ...NextStep
      ...JobBrief
      ...Questions
      ...AddendaPanel
      ...AmendLink
      ...PartNote
      ...RoundNote
      ...Clarifications
      ...RecordLinks
      ...RateBrief
      ...BriefRatings
      ...Timeline
      ...Invitations
      ...PanelNote
      ...PolicyPanel
      ...ConductPanel
      ...CancelJob
      ...JobOutcome
      ...RedFlags
      ...CalendarButton
      ...MuteButton
    }
  }
`);

const route = getRouteApi('/jobs/$jobId');

/** A job: what, when, where, until when, what one does next; then the whole brief. */
export function JobPage() {
  const { jobId } = route.useParams();
  const job = useQuery({ query: JobPageQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  const [{ data }, load] = job;
  useFreshPhase(data?.job?.phase, data?.job?.deadline, () => load({ requestPolicy: 'network-only' }));
  return (
    <Loaded of={job} what="This job">
      {(loaded) => {
        if (loaded.job === null) throw notFound();
        return <JobView job={loaded.job} />;
      }}
    </Loaded>
  );
}

function JobView({ job }: { job: NonNullable<JobPageData['job']> }) {
  return (
    <Page
      title={job.title || 'Untitled job'}
      lead={<JobLead job={job} />}
      back={
        <BackLink to="/jobs" search={{}}>
          Jobs
        </BackLink>
      }
      actions={
        <>
          {job.deadline && job.phase !== 'CANCELLED' && <CalendarButton job={job} />}
          {job.phase !== 'DRAFT' && <MuteButton job={job} />}
          <Button look="plain" onClick={() => print()}>
            Print or save as PDF
          </Button>
        </>
      }
    >
      <div className="beside">
        <Panel title="At a glance">
          <PartNote job={job} />
          <RoundNote job={job} />
          <JobFacts job={job} />
          <RecordLinks job={job} />
        </Panel>
        <NextStep job={job} />
      </div>
      <div className="beside">
        <div className="stack">
          <Clarifications job={job} />
          <AddendaPanel job={job} />
          <JobOutcome job={job} />
          <RedFlags job={job} />
          <JobBrief job={job} />
          <Questions job={job} />
        </div>
        <div className="stack">
          <Timeline job={job} />
          <Invitations job={job} />
          <PanelNote job={job} />
          <ConductPanel job={job} />
          <PolicyPanel job={job} />
          <RateBrief job={job} />
          <BriefRatings job={job} />
          <AmendLink job={job} />
          <CancelJob job={job} />
        </div>
      </div>
    </Page>
  );
}
