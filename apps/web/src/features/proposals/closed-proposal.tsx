import type { ReactNode } from 'react';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import { useViewer } from '../../graphql/viewer';
import { BackLink } from '../../ui/back-link';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { AccessLog } from './access-log';
import { ClosedNote } from './closed-note';
import { FileReadings } from './file-readings';
import { OwnFiles } from './files/own-files';
import { ProposalStandingFragment } from './proposal-documents';
import { Receipts } from './receipts';
import type { OwnProposal, ProposedJob } from './use-proposal-editor';
import { WhoCanRead } from './who-can-read';

interface ClosedProposalProps {
  job: ProposedJob;
  proposal: OwnProposal;
  preview: (content: ProposalContent) => ReactNode;
}

/** A proposal that can no longer change: its receipts, and what it said. */
export function ClosedProposal({ job, proposal, preview }: ClosedProposalProps) {
  const { bidder } = useViewer();
  const standing = proposal && readFragment(ProposalStandingFragment, proposal);
  const content = proposal?.content ? contentFrom(readFragment(ProposalContentFragment, proposal.content)) : null;
  const hasChanges = standing?.hasUnsubmittedChanges ?? false;
  return (
    <Page
      title={`Proposal: ${job.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      actions={
        job.bidderView?.hasDebrief && (
          <LinkButton to="/jobs/$jobId/debrief" params={{ jobId: job.id }} look="primary">
            Read your debrief
          </LinkButton>
        )
      }
    >
      {job.phase === 'CANCELLED' ? (
        <p>The requester cancelled this job, and what was sealed is destroyed. {job.cancelReason}</p>
      ) : (
        <ClosedNote deadline={job.deadline} standing={standing} hasChanges={false} />
      )}
      {standing?.isUnreadable && (
        <p>The opening could not read what you submitted. It is on record, and the requester knows.</p>
      )}
      {standing && (
        <Receipts
          standing={standing}
          deadline={null}
          decisionDue={job.decisionDue}
          isClosed
          isDecided={job.bidderView?.hasDebrief}
        />
      )}
      {standing?.closedBecause && <p>{standing.closedBecause}</p>}
      {content && (hasChanges || !standing?.closedBecause) && (
        <section className="stack tight">
          <h2>{hasChanges ? 'Your last draft, which was not submitted' : 'What you proposed'}</h2>
          {preview(content)}
          <OwnFiles files={content.files} isShut={job.isDropBox && job.phase === 'OPENING'} />
        </section>
      )}
      {standing && (
        <WhoCanRead
          bidderName={bidder?.name ?? 'your side'}
          deadline={job.deadline}
          readings={proposal?.readings ?? []}
          isClosed
        >
          <FileReadings readings={proposal?.fileReadings ?? []} files={content?.files ?? []} />
          <AccessLog log={proposal?.accessLog ?? []} files={content?.files ?? []} />
        </WhoCanRead>
      )}
    </Page>
  );
}
