import { useQuery } from 'urql';
import { JobBrief } from '../features/jobs/brief/job-brief';
import { graphql } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';

const BriefQuery = graphql(`
  query BriefOfJob($jobId: ID!) {
    job(id: $jobId) {
      id
      ...JobBrief
    }
  }
`);

/** A job's brief by itself, fetched when somebody wants to read it beside something else. */
export function BriefOfJob({ jobId }: { jobId: string }) {
  const answer = useQuery({ query: BriefQuery, variables: { jobId } });
  return (
    <Loaded of={answer} what="The brief">
      {({ job }) => job && <JobBrief job={job} />}
    </Loaded>
  );
}
