import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import type { PublishedQuery as PublishedData } from '../../../graphql/generated/graphql';
import { Loaded } from '../../../graphql/loaded';
import { CopyButton } from '../../../ui/copy-button';
import { formatDay, formatInstant } from '../../../ui/dates';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { CalendarButton } from '../calendar-button';
import { PartNote } from '../brief/part-note';
import styles from './posting.module.css';

const PublishedQuery = graphql(`
  query Published($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      publishedAt
      questionsDue
      deadline
      decisionDue
      ...CalendarButton
      ...PartNote
      requesterView {
        invitations {
          bidder {
            id
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/published');

/** After publishing: the reference, what happens next and when. Can be opened again at any time. */
export function PublishedPage() {
  const { jobId } = route.useParams();
  const loaded = useQuery({ query: PublishedQuery, variables: { id: jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={loaded} what="This job">
      {({ job }) => {
        if (!job?.requesterView || !job.publishedAt) throw notFound();
        return <Published job={job} />;
      }}
    </Loaded>
  );
}

function Published({ job }: { job: NonNullable<PublishedData['job']> }) {
  const { id, reference, title, questionsDue, deadline, decisionDue, requesterView } = job;
  const count = requesterView?.invitations.length ?? 0;
  return (
    <Page title={`${reference} is published`} lead={title} isNarrow>
      <Panel title="What happens next" aside={<CopyButton text={reference} what="the reference" />}>
        <ol className={styles.next}>
          <li>
            {counted(count, 'bidder is', 'bidders are')} invited and told now, the category’s own team on the same terms
            as vendors.
          </li>
          <li>
            They ask {questionsDue ? `until ${formatInstant(questionsDue)}` : 'until the deadline'}. You are told of
            every question; each answer goes to all of them.
          </li>
          <li>
            {deadline && (
              <>
                All proposals open by themselves on <time dateTime={deadline}>{formatInstant(deadline)}</time>. Nobody
                can read them before, not even an administrator.
              </>
            )}
          </li>
          <li>
            {decisionDue && (
              <>
                You decide by <time dateTime={decisionDue}>{formatDay(decisionDue)}</time>. Everybody who proposed is
                told why.
              </>
            )}
          </li>
        </ol>
      </Panel>
      <PartNote job={job} />
      <div className="row no-print">
        <LinkButton to="/jobs/$jobId" params={{ jobId: id }} look="primary">
          Go to the job
        </LinkButton>
        <CalendarButton job={job} />
        <LinkButton to="/jobs/new">Post another job</LinkButton>
      </div>
    </Page>
  );
}
