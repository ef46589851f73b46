import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { EditJobQuery as EditJobData } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { movesOf } from '../moves';
import '../../../graphql/asked-questions';
import './check-job';
import './draft-fields';
import './past-job';
import { PostingDesk } from './posting-desk';

const EditJobQuery = graphql(`
  query EditJob($id: ID!) {
    job(id: $id) {
      id
      title
      reference
      files {
        id
        name
      }
      questionSet {
        id
        ...Asked
      }
      askedEvaluators {
        id
        name
      }
      ...DraftFields
      ...CheckJob
      ...JobMoves
      ...SentBackNote
      repeats {
        id
      }
      lastTime {
        id
        ...PastJob
      }
    }
    viewer {
      person {
        id
      }
      postingView
    }
    categories {
      id
      name
    }
    goals {
      id
      title
      customerBenefit
    }
    vendors {
      id
      name
      categories {
        id
        name
      }
    }
  }
`);

/** What the form needs besides the draft. */
export type EditJobAnswer = EditJobData;

const route = getRouteApi('/jobs/$jobId/edit');

/** Writing a job: the form, the check, publishing. */
export function EditJobPage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: EditJobQuery, variables: { id: jobId }, requestPolicy: 'network-only' });
  return (
    <Loaded of={loaded} what="This draft">
      {(answer) => {
        if (answer.job === null) throw notFound();
        const { allows, whyNot } = movesOf(answer.job);
        if (!allows('save')) return <NoDraft id={answer.job.id} title={answer.job.title} why={whyNot('save')} />;
        return <PostingDesk key={answer.job.id} answer={answer} job={answer.job} />;
      }}
    </Loaded>
  );
}

function NoDraft({ id, title, why }: { id: string; title: string; why: string | null }) {
  return (
    <Page
      title={title || 'Untitled job'}
      isNarrow
      back={
        <BackLink to="/jobs" search={{ tab: 'posted' }}>
          Jobs
        </BackLink>
      }
    >
      <p>{why}</p>
      <div>
        <LinkButton to="/jobs/$jobId" params={{ jobId: id }} look="primary">
          Go to the job
        </LinkButton>
      </div>
    </Page>
  );
}
