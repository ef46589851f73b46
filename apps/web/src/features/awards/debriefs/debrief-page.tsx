import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { formatInstant } from '../../../ui/dates';
import { EmptyState } from '../../../ui/empty-state';
import { Highlight } from '../../../ui/highlight';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { DebriefChallenge } from '../challenges/debrief-challenge';
import { DebriefLoss } from './debrief-loss';
import { DebriefQuestion } from './debrief-question';
import { DebriefScores } from './debrief-scores';
import { DebriefStanding } from './debrief-standing';
import { DebriefTrend } from './debrief-trend';
import { DebriefUse } from './debrief-use';
import { DebriefWhy } from './debrief-why';

const DebriefQuery = graphql(`
  query Debrief($jobId: ID!) {
    job(id: $jobId) {
      id
      title
      award {
        variantTitle
      }
      policy {
        debriefLevel
      }
    }
    debrief(jobId: $jobId) {
      toldAt
      replacedAt
      ...DebriefWhy
      ...DebriefStanding
      ...DebriefScores
      ...DebriefLoss
      ...DebriefUse
      ...DebriefQuestion
      ...DebriefChallenge
    }
    debriefTrend {
      ...DebriefTrend
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/debrief');

/** What a bidder is told after the decision. The winner reads the same page. */
export function DebriefPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: DebriefQuery, variables: { jobId }, requestPolicy: 'cache-and-network' });
  const back = (
    <BackLink to="/jobs/$jobId" params={{ jobId }}>
      The job
    </BackLink>
  );
  return (
    <Loaded of={answer} what="The debrief">
      {({ job, debrief, debriefTrend }) => (
        <Page
          title={job ? `Debrief: ${job.title}` : 'Debrief'}
          back={back}
          lead={debrief && <time dateTime={debrief.toldAt}>Decided {formatInstant(debrief.toldAt)}</time>}
          actions={
            debrief && (
              <LinkButton to="/jobs/$jobId/proposal" params={{ jobId }}>
                Your proposal
              </LinkButton>
            )
          }
          isNarrow
        >
          {debrief ? (
            <>
              {debrief.replacedAt && <Replaced at={debrief.replacedAt} />}
              {job?.award?.variantTitle && <p>Your variant “{job.award.variantTitle}” was chosen.</p>}
              <DebriefWhy debrief={debrief} />
              {job?.policy?.debriefLevel === 'OUTCOME_ONLY' ? (
                <p className="muted">
                  The policy of this contest tells bidders the outcome and the reasons, not scores, rank or price band.
                </p>
              ) : (
                <>
                  <DebriefStanding debrief={debrief} />
                  <DebriefLoss debrief={debrief} />
                  <DebriefScores debrief={debrief} />
                </>
              )}
              <DebriefUse jobId={jobId} debrief={debrief} />
              <DebriefQuestion jobId={jobId} debrief={debrief} />
              <DebriefChallenge jobId={jobId} debrief={debrief} />
              <DebriefTrend trend={debriefTrend} />
            </>
          ) : (
            <EmptyState title="There is no debrief for you here.">
              It comes with the decision, to everybody whose proposal stood at the deadline.
            </EmptyState>
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** The decision was re-opened: what stands here was told and no longer holds. */
function Replaced({ at }: { at: string }) {
  return (
    <p role="note">
      <Highlight>This debrief no longer holds.</Highlight> The requester took the decision back on{' '}
      <time dateTime={at}>{formatInstant(at)}</time> and decides anew. You get another debrief then.
    </p>
  );
}
