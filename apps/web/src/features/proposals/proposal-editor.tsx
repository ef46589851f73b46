import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { type ReactNode, useState } from 'react';
import { useViewer } from '../../graphql/viewer';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorPanel } from '../../ui/error-panel';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { AddendumNote } from './addendum-note';
import { ClosedNote } from './closed-note';
import { DropBoxNote } from './drop-box-note';
import { EditorParts } from './editor-parts';
import { FileReadings } from './file-readings';
import { BroughtNote } from './merge/brought-note';
import { withTheirs } from './merge/merge-drafts';
import { Receipts } from './receipts';
import { SectionRail } from './section-rail';
import { StatusBar } from './status-bar';
import { type OwnProposal, type ProposalEditing, type ProposedJob, useProposalEditor } from './use-proposal-editor';
import { WhoCanRead } from './who-can-read';
import styles from './editor.module.css';

interface ProposalEditorProps {
  job: ProposedJob;
  /** Null while nothing was begun: the first key begins it. */
  proposal: OwnProposal;
  /** Draws the content as the requester will see it. */
  preview: (content: ProposalContent) => ReactNode;
}

/** Where a team and a vendor write their proposal: one screen, one clock, one lock. */
export function ProposalEditor({ job, proposal, preview }: ProposalEditorProps) {
  const { bidder } = useViewer();
  const [isPreview, setIsPreview] = useState(false);
  const editing = useProposalEditor(job, proposal);
  const { content, left, standing, saving, setback, submission, isClosed, hasChanges } = editing;
  return (
    <Page
      title={`Proposal: ${job.title}`}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      actions={
        <Button aria-pressed={isPreview} onClick={() => setIsPreview(!isPreview)}>
          {isPreview ? 'Go on writing' : 'See it as they will'}
        </Button>
      }
    >
      <StatusBar
        standing={standing}
        hasChanges={hasChanges}
        saving={saving}
        deadline={job.deadline}
        isClosed={isClosed}
      />
      {isClosed && (
        <ClosedNote deadline={job.deadline} standing={standing} words={setback?.words} hasChanges={hasChanges} />
      )}
      {!isClosed && (
        <AddendumNote
          jobId={job.id}
          number={job.bidderView?.submittedBeforeAddendum ?? null}
          isDropBox={job.isDropBox}
        />
      )}
      {job.isDropBox && <DropBoxNote closedBecause={standing?.closedBecause ?? null} />}
      <Colleague editing={editing} currency={job.currency} />
      {!isPreview && <ErrorSummary problems={submission.problems} />}
      {isPreview ? (
        preview(content)
      ) : (
        <div className={styles.editor} onBlur={editing.saveNow}>
          <SectionRail asked={editing.asked} left={left} isSubmitted={standing?.state === 'SUBMITTED' && !hasChanges} />
          <div className="stack loose">
            {standing && (
              <Receipts
                standing={standing}
                deadline={job.deadline}
                decisionDue={job.decisionDue}
                isClosed={isClosed}
                submissions={editing.submissions}
              />
            )}
            <EditorParts job={job} editing={editing} />
            <WhoCanRead
              bidderName={bidder?.name ?? 'your side'}
              deadline={job.deadline}
              isDropBox={job.isDropBox}
              readings={proposal?.readings ?? []}
              isClosed={isClosed}
            >
              <FileReadings readings={proposal?.fileReadings ?? []} files={content.files} />
            </WhoCanRead>
          </div>
        </div>
      )}
    </Page>
  );
}

function Colleague({ editing, currency }: { editing: ProposalEditing; currency: string }) {
  const { colleague, handle } = editing;
  if (colleague.hasFailed) return <ErrorPanel what="What a colleague saved" onRetry={colleague.tryAgain} />;
  if (colleague.brought === null) return null;
  return (
    <BroughtNote
      brought={colleague.brought}
      draft={handle.draft}
      currency={currency}
      onTake={(clash) => {
        handle.change(withTheirs(handle.now(), clash));
        colleague.settle(clash);
      }}
      onKeep={colleague.settle}
      onClose={colleague.forget}
    />
  );
}
