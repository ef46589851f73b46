import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { MinutesQuery as Answer } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { FactList } from '../../ui/fact-list';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PrintedBy } from './printed-by';
import { AttemptsTable, InvitedTable, ReceivedTable } from './minutes-tables';

const MinutesQuery = graphql(`
  query Minutes($jobId: ID!) {
    openingMinutes(jobId: $jobId) {
      deadline
      openedAt
      keyId
      job {
        id
        reference
        title
        requester {
          id
          name
        }
      }
      unmasking {
        person {
          id
          name
        }
        reason
        at
      }
      evaluationReadings {
        person {
          id
          name
        }
        hour
      }
      ...InvitedTable
      ...ReceivedTable
      ...AttemptsTable
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/minutes');

/** The minutes of an opening: who was invited, what was received when, what came too late. */
export function MinutesPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: MinutesQuery, variables: { jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The minutes">
      {({ openingMinutes }) => {
        if (!openingMinutes) throw notFound();
        return <Minutes minutes={openingMinutes} />;
      }}
    </Loaded>
  );
}

function Minutes({ minutes }: { minutes: NonNullable<Answer['openingMinutes']> }) {
  const { job, deadline, openedAt, keyId, unmasking, evaluationReadings } = minutes;
  return (
    <Page
      title={`Minutes of the opening: ${job.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      actions={<Button onClick={() => print()}>Print or save as PDF</Button>}
    >
      <PrintedBy />
      <Panel title="The opening">
        <FactList
          facts={[
            { label: 'Job', value: `${job.reference}, posted by ${job.requester.name}` },
            { label: 'Deadline', value: `${formatInstant(deadline)}. Equal is late.` },
            { label: 'Opened', value: formatInstant(openedAt) },
            { label: 'Sealed for key', value: <span className="mono small">{keyId}</span> },
            unmasking && {
              label: 'Names shown early',
              value: `${unmasking.person.name}, ${formatInstant(unmasking.at)}: ${unmasking.reason}`,
            },
          ]}
        />
      </Panel>
      <ReceivedTable minutes={minutes} />
      <AttemptsTable minutes={minutes} />
      <InvitedTable minutes={minutes} />
      {evaluationReadings.length > 0 && (
        <Panel title="Who read the proposals">
          <p className="muted">
            {counted(evaluationReadings.length, 'reading')} on record, one for each person and hour.
          </p>
          <ul className="stack tight">
            {evaluationReadings.map(({ person, hour }) => (
              <li key={`${person.id} ${hour}`}>
                {person.name}, in the hour from {formatInstant(hour)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}
