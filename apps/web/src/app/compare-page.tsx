import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useQuery } from 'urql';
import { CompanyInterest } from '../features/awards/choosing/company-interest';
import { Decided } from '../features/awards/decided';
import { DecisionButtons } from '../features/awards/decision-buttons';
import { WaitingDecision } from '../features/awards/waiting-decision';
import { Declaration, mustDeclare } from '../features/jobs/panel/declaration';
import { RecordLinks } from '../features/jobs/job/record-links';
import { RedFlags } from '../features/jobs/red-flags/red-flags';
import { CompareView } from '../features/scoring/compare-view';
import { ClarificationsPanel } from '../features/scoring/clarifications/clarifications-panel';
import { SinceLastRound } from '../features/scoring/rounds/since-last-round';
import { StartRound } from '../features/scoring/rounds/start-round';
import { SealedView } from '../features/scoring/sealed-view';
import { graphql } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { serverNow } from '../ui/server-clock';
import { BriefOfJob } from './brief-of-job';
import { NotFoundPage } from './not-found-page';

const CompareQuery = graphql(`
  query Compare($jobId: ID!) {
    job(id: $jobId) {
      id
      phase
      deadline
      award {
        decidedAt
      }
      ...SealedView
      ...Declaration
      ...Decided
      ...RecordLinks
      ...DecisionWaits
      ...RedFlags
    }
    comparison(jobId: $jobId) {
      ...CompareView
      ...CompanyInterest
      ...DecisionButtons
      ...ClarificationsPanel
      ...StartRound
      ...SinceLastRound
    }
  }
`);

const route = getRouteApi('/jobs/$jobId/compare');

/** Proposals side by side and the choice between them: two rooms on one page. */
export function ComparePage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: CompareQuery, variables: { jobId }, requestPolicy: 'cache-and-network' });
  const [{ data }, load] = answer;
  const [isSettled, setIsSettled] = useState(false);
  const reload = () => load({ requestPolicy: 'network-only' });
  const settle = () => {
    setIsSettled(true);
    reload();
  };
  usePatience(data?.job?.phase, data?.job?.deadline, reload);
  return (
    <Loaded of={answer} what="The proposals">
      {({ job, comparison }) => {
        if (!job) return <NotFoundPage />;
        if (!comparison) return mustDeclare(job) ? <Declaration job={job} /> : <SealedView job={job} />;
        return (
          <CompareView
            key={jobId}
            comparison={comparison}
            brief={<BriefOfJob jobId={jobId} />}
            otherMoves={<StartRound comparison={comparison} />}
            after={<ClarificationsPanel comparison={comparison} />}
            outcome={
              <>
                <WaitingDecision job={job} comparison={comparison} takesFocus={isSettled} onSettled={settle} />
                <Decided job={job} takesFocus={isSettled} onSettled={settle} />
                {job.award && <RecordLinks job={job} />}
                <SinceLastRound comparison={comparison} />
                {(job.phase === 'OPENED' || job.phase === 'DECIDING') && <CompanyInterest comparison={comparison} />}
                <RedFlags job={job} />
              </>
            }
          >
            <DecisionButtons comparison={comparison} onSettled={settle} />
          </CompareView>
        );
      }}
    </Loaded>
  );
}

const EVERY_NOW_AND_THEN = 15_000;
const SOON = 1000;

/** Looks again while the proposals are sealed: seldom before the deadline, every second from then until they are open. */
function usePatience(phase: string | undefined, deadline: string | null | undefined, look: () => void): void {
  const isWaiting = phase === 'OPEN' || phase === 'OPENING';
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    if (!isWaiting) return;
    let lookedAt = serverNow();
    const timer = setInterval(() => {
      const isDue = deadline != null && serverNow() >= Date.parse(deadline);
      if (document.hidden || serverNow() - lookedAt < (isDue ? SOON : EVERY_NOW_AND_THEN)) return;
      lookedAt = serverNow();
      lookNow();
    }, SOON / 4);
    return () => clearInterval(timer);
  }, [isWaiting, deadline]);
}
