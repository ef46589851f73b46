import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { TextArea } from '../../ui/text-area';
import { CheckSection } from './check-section';
import { EditorPart } from './editor-part';
import { LinesSection } from './lines-section';
import { PromisesSection } from './promises-section';
import type { ProposalEditing, ProposedJob } from './use-proposal-editor';
import { Withdraw } from './withdraw';

/** Pitch, line items, promises, and the last look before it is sealed. */
export function EditorParts({ job, editing }: { job: ProposedJob; editing: ProposalEditing }) {
  const { handle, content, asked, left, standing, submission, isClosed } = editing;
  const { errorFor } = submission;
  return (
    <>
      <EditorPart part="pitch" title="Pitch">
        <TextArea
          name="pitch"
          label="Why they should choose you"
          hint="What you would do, who would do it, and what you have done like it."
          rows={8}
          limit={CONTENT_LIMITS.pitch}
          value={handle.draft.pitch}
          onChange={(pitch) => handle.change({ pitch })}
          error={errorFor('pitch')}
        />
      </EditorPart>
      <EditorPart part="lines" title="Line items">
        <LinesSection
          handle={handle}
          content={content}
          requiredLines={asked.lines}
          headCount={job.headCount}
          errorFor={errorFor}
        />
      </EditorPart>
      <EditorPart part="promises" title="Promises">
        <PromisesSection handle={handle} errorFor={errorFor} />
      </EditorPart>
      {!isClosed && (
        <EditorPart part="submit" title="Check and submit">
          <CheckSection
            content={content}
            requiredLines={asked.lines}
            things={left.things}
            nextRevision={(standing?.receipts[0]?.version ?? 0) + 1}
            isDue={standing?.state !== 'SUBMITTED' || editing.hasChanges}
            isSubmitting={submission.isRunning}
            onSubmit={() => void submission.submit(content)}
          >
            {standing?.state === 'SUBMITTED' && <Withdraw jobId={job.id} />}
          </CheckSection>
        </EditorPart>
      )}
    </>
  );
}
