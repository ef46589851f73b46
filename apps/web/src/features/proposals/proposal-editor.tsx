import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { type ReactNode, useState } from 'react';
import { useViewer } from '../../graphql/viewer';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { AddendumNote } from './addendum-note';
import { ClosedNote } from './closed-note';
import { Conflict } from './conflict';
import { EditorParts } from './editor-parts';
import { Receipts } from './receipts';
import { SectionRail } from './section-rail';
import { StatusBar } from './status-bar';
import { type OwnProposal, type ProposedJob, useProposalEditor } from './use-proposal-editor';
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
      {!isClosed && <AddendumNote jobId={job.id} number={job.bidderView?.submittedBeforeAddendum ?? null} />}
      {setback?.outcome === 'conflict' && (
        <Conflict jobId={job.id} mine={content} onKeepMine={editing.keepMine} onTakeTheirs={editing.takeTheirs} />
      )}
      <ErrorSummary problems={submission.problems} />
      {isPreview ? (
        preview(content)
      ) : (
        <div className={styles.editor} onBlur={editing.saveNow}>
          <SectionRail left={left} isSubmitted={standing?.state === 'SUBMITTED' && !hasChanges} />
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
              readings={proposal?.readings ?? []}
              isClosed={isClosed}
            />
          </div>
        </div>
      )}
    </Page>
  );
}
