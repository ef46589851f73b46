import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { movesOf } from '../moves';
import { draftOf } from '../posting/draft';
import { DraftFragment } from '../posting/draft-fields';
import { askedIn } from '../../../graphql/asked-questions';
import { AmendDesk } from './amend-desk';

const AmendJobPageQuery = graphql(`
  query AmendJobPage($id: ID!) {
    job(id: $id) {
      id
      title
      reference
      addenda {
        id
        number
      }
      questionSet {
        id
        ...Asked
      }
      requesterView {
        lateChangeDeadline
      }
      ...DraftFields
      ...JobMoves
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/amend');

/** Changing a job that is published. */
export function AmendJobPage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: AmendJobPageQuery, variables: { id: jobId }, requestPolicy: 'network-only' });
  return (
    <Loaded of={loaded} what="This job">
      {({ job }) => {
        if (job === null) throw notFound();
        const { allows, whyNot } = movesOf(job);
        const back = (
          <BackLink to="/jobs/$jobId" params={{ jobId }}>
            {job.reference}
          </BackLink>
        );
        if (!allows('amend') || job.requesterView === null)
          return <NotNow id={jobId} why={whyNot('amend')} title={job.title} />;
        return (
          <Page
            title={`Amend ${job.title}`}
            lead="Everybody invited is told what is different and why. Criteria, weights and budget stay as they were published."
            back={back}
          >
            <AmendDesk
              key={`${jobId} ${job.addenda.length}`}
              jobId={jobId}
              published={draftOf(readFragment(DraftFragment, job))}
              set={askedIn(job.questionSet)}
              newest={job.addenda.length}
              lateChangeDeadline={job.requesterView.lateChangeDeadline}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

function NotNow({ id, why, title }: { id: string; why: string | null; title: string }) {
  return (
    <Page title={title} isNarrow>
      <p>{why}</p>
      <div>
        <LinkButton to="/jobs/$jobId" params={{ jobId: id }} look="primary">
          Go to the job
        </LinkButton>
      </div>
    </Page>
  );
}
