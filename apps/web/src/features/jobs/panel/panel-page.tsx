import { getRouteApi, notFound } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { PanelPageQuery as PanelPageData } from '../../../graphql/generated/graphql';
import { graphql, readFragment } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { movesOf } from '../moves';
import { AskColleague } from './ask-colleague';
import { HandOver } from './hand-over';
import { PanelPlaceFragment } from './panel-documents';
import { PanelTable } from './panel-table';

const PanelPageQuery = graphql(`
  query PanelPage($id: ID!) {
    job(id: $id) {
      id
      title
      reference
      phase
      panel {
        ...PanelPlace
      }
      ...JobMoves
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/panel');

/** Who judges a job: asked, declared, submitted, left; and what the requester can do about it. */
export function PanelPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: PanelPageQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The panel">
      {({ job }) => {
        if (job === null) throw notFound();
        return <PanelView job={job} />;
      }}
    </Loaded>
  );
}

type Task = { what: 'ask'; instead: { id: string; name: string } | null } | { what: 'handOver' };

function PanelView({ job }: { job: NonNullable<PanelPageData['job']> }) {
  const [task, setTask] = useState<Task | null>(null);
  const { allows } = movesOf(job);
  const places = job.panel.map((place) => readFragment(PanelPlaceFragment, place));
  const own = places.find(({ isYou }) => isYou);
  const mustHandOver = allows('handOver') && own?.isRequester === true && own.leftAt !== null;
  const done = () => setTask(null);
  return (
    <Page
      title="The panel"
      lead={`Who judges ${job.reference}, ${job.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      actions={
        <>
          {allows('askEvaluator') && !mustHandOver && (
            <Button look="primary" onClick={() => setTask({ what: 'ask', instead: null })}>
              Ask a colleague
            </Button>
          )}
          {allows('handOver') && (
            <Button look={mustHandOver ? 'primary' : 'quiet'} onClick={() => setTask({ what: 'handOver' })}>
              Hand this job over
            </Button>
          )}
        </>
      }
    >
      {mustHandOver && (
        <p className="strong" role="status">
          You stand on the side of a bidder of this job, so you can neither score nor choose. Hand it over to a
          colleague who stands on no side of it.
        </p>
      )}
      {places.length === 0 ? (
        <EmptyState title="Nobody judges this job yet.">Its panel begins when it is published.</EmptyState>
      ) : (
        <PanelTable
          jobId={job.id}
          places={places}
          mayRelease={allows('releaseEvaluator')}
          onSubstitute={allows('askEvaluator') ? (person) => setTask({ what: 'ask', instead: person }) : undefined}
        />
      )}
      <p className="small muted">
        Everybody here says before the first proposal whether they have an interest in a bidder. Nobody who belongs to a
        bidder, or stands above or below one of its people in the reporting line, judges.
      </p>
      {task?.what === 'ask' && <AskColleague jobId={job.id} instead={task.instead} onDone={done} />}
      {task?.what === 'handOver' && <HandOver jobId={job.id} onDone={done} />}
    </Page>
  );
}
