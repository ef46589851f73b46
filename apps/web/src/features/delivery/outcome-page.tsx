import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql';
import { JobReportFragment } from '../../graphql/job-report';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { Page } from '../../ui/page';
import { OutcomeQuery } from './outcome-documents';
import { OutcomeForm } from './outcome-form';
import type { ReportedJob } from './report';

const route = getRouteApi('/jobs/$jobId/outcome');

/** After the work: what it came to, and what became of each promise. Under a minute. */
export function OutcomePage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: OutcomeQuery, variables: { id: jobId }, requestPolicy: 'network-only' });
  return (
    <Loaded of={loaded} what="This job">
      {({ job }) => {
        if (job === null) throw notFound();
        return <Outcome key={job.id} job={{ ...job, ...readFragment(JobReportFragment, job) }} />;
      }}
    </Loaded>
  );
}

function Outcome({ job }: { job: ReportedJob }) {
  const move = job.moves.find(({ name }) => name === 'recordOutcome');
  const winner = job.award?.winner?.name;
  return (
    <Page
      title={`How ${job.reference} went`}
      lead={
        <>
          {job.title}
          {winner && `, by ${winner}`}. What you say becomes part of their record, and comes back when you repeat the
          job.
        </>
      }
      isNarrow
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          {job.title}
        </BackLink>
      }
    >
      {move?.allowed ? <OutcomeForm job={job} /> : <p>{move?.reason}</p>}
    </Page>
  );
}
