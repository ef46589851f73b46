import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { BiddingHours } from '../features/house/bidding-hours';
import { ClosedProposal } from '../features/proposals/closed-proposal';
import { ProposalEditor } from '../features/proposals/proposal-editor';
import { ProposalQuery, ProposalStandingFragment } from '../features/proposals/proposal-documents';
import type { OwnProposal, ProposedJob } from '../features/proposals/use-proposal-editor';
import { OwnFigures } from '../features/ratings/own-figures';
import { ComparePreview } from '../features/scoring/compare-preview';
import { readFragment } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { useViewer } from '../graphql/viewer';
import { NotFoundPage } from './not-found-page';

const route = getRouteApi('/jobs/$jobId/proposal');

/** One's own proposal. Always read anew: what lies in the cache may be older than what a colleague saved. */
export function ProposalPage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: ProposalQuery, variables: { jobId }, requestPolicy: 'network-only' });
  return (
    <Loaded of={answer} what="Your proposal">
      {({ job, myProposal }) =>
        job?.bidderView ? <Proposal key={job.id} job={job} proposal={myProposal} /> : <NotFoundPage />
      }
    </Loaded>
  );
}

/** Written on while the job was open when the page was opened: the deadline takes nobody's text away. */
function Proposal({ job, proposal }: { job: ProposedJob; proposal: OwnProposal }) {
  const [isWritten] = useState(job.phase === 'OPEN');
  const { bidder } = useViewer();
  const preview = (content: ProposalContent) => (
    <div className="stack loose">
      <ComparePreview
        job={job}
        name={bidder?.name ?? ''}
        side={bidder?.kind === 'TEAM' ? 'internal' : 'external'}
        content={content}
        showsCriteria={isWritten}
      />
      <OwnFigures />
    </div>
  );
  const standing = readFragment(ProposalStandingFragment, proposal);
  const View = isWritten ? ProposalEditor : ClosedProposal;
  return (
    <div className="stack loose">
      <View job={job} proposal={proposal} preview={preview} />
      {standing?.state === 'SUBMITTED' && <BiddingHours jobId={job.id} />}
    </div>
  );
}
