import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { RecordQuery as Answer } from '../graphql/generated/graphql';
import { PolicyPanel } from '../features/jobs/policy/policy-panel';
import { RedFlags } from '../features/jobs/red-flags/red-flags';
import { PrintedBy } from '../features/record/printed-by';
import { RecordedChoices } from '../features/record/recorded-choices';
import { RecordedPanel } from '../features/record/recorded-panel';
import { RecordedProposals } from '../features/record/recorded-proposals';
import { graphql } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { BackLink } from '../ui/back-link';
import { Button } from '../ui/button';
import { FactList } from '../ui/fact-list';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { PathLink } from '../ui/path-link';

const RecordQuery = graphql(`
  query Record($jobId: ID!) {
    job(id: $jobId) {
      id
      reference
      title
      currency
      requester {
        id
        name
      }
      round {
        number
        words
        previousId
        nextId
        leftOutWords
      }
      criteria {
        id
        title
        weight
        kind
      }
      ...PolicyPanel
      ...RedFlags
      ...RecordedPanel
    }
    decisionRecord(jobId: $jobId) {
      ...RecordedChoices
      ...RecordedProposals
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/record');

/** The record of a decision: how it came about, on one page to print. */
export function RecordPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: RecordQuery, variables: { jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The record">
      {({ job, decisionRecord }) => {
        if (!job) throw notFound();
        return <Recorded job={job} record={decisionRecord} />;
      }}
    </Loaded>
  );
}

interface RecordedProps {
  job: NonNullable<Answer['job']>;
  record: Answer['decisionRecord'];
}

function Recorded({ job, record }: RecordedProps) {
  return (
    <Page
      title={`Record of the decision: ${job.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      actions={record && <Button onClick={() => print()}>Print or save as PDF</Button>}
    >
      {record ? (
        <>
          <PrintedBy />
          <Panel title="The job">
            <Facts job={job} />
          </Panel>
          <RecordedChoices record={record} />
          <RecordedProposals record={record} criteria={job.criteria} currency={job.currency} />
          <RecordedPanel job={job} />
          <RedFlags job={job} />
          <PolicyPanel job={job} />
        </>
      ) : (
        <p>There is no record yet: it begins with the choice, so that nobody reads here what others gave before.</p>
      )}
    </Page>
  );
}

function Facts({ job: { id, reference, requester, criteria, round } }: Pick<RecordedProps, 'job'>) {
  return (
    <FactList
      facts={[
        { label: 'Job', value: `${reference}, posted by ${requester.name}` },
        { label: 'Criteria', value: criteria.map(({ title, weight }) => `${title} ${weight}`).join(', ') },
        { label: 'Opening', value: <PathLink href={`/jobs/${id}/minutes`}>Minutes of the opening</PathLink> },
        round && { label: 'Round', value: `${round.number}${round.words === '' ? '' : `: ${round.words}`}` },
        Boolean(round?.leftOutWords) && { label: 'Why others were left out', value: round?.leftOutWords },
        round?.previousId != null && {
          label: 'Before',
          value: <PathLink href={`/jobs/${round.previousId}/record`}>Record of the round before</PathLink>,
        },
        round?.nextId != null && {
          label: 'After',
          value: <PathLink href={`/jobs/${round.nextId}/record`}>Record of the round that followed</PathLink>,
        },
      ]}
    />
  );
}
