import { CheckSection } from './check-section';
import { CostSection } from './cost-section';
import { EditorPart } from './editor-part';
import { FilesSection } from './files-section';
import { LinesSection } from './lines-section';
import { MaskAdvice } from './masking/mask-advice';
import { PitchSection } from './pitch-section';
import { PromisesSection } from './promises-section';
import { ReferencesSection } from './references-section';
import { RequirementsSection } from './requirements-section';
import { type Section, sectionsFor } from './sections';
import { TeamSection } from './team-section';
import { TermsSection } from './terms-section';
import type { ProposalEditing, ProposedJob } from './use-proposal-editor';
import { VariantsSection } from './variants-section';
import { Withdraw } from './withdraw';

interface EditorPartsProps {
  job: ProposedJob;
  editing: ProposalEditing;
}

/** Every part of the proposal, and the last look before it is sealed. */
export function EditorParts({ job, editing }: EditorPartsProps) {
  const { content, asked, left, standing, submission, isClosed } = editing;
  const isToConfirm = typeof job.bidderView?.submittedBeforeAddendum === 'number';
  return (
    <>
      {sectionsFor(asked).map(({ id, title }) => (
        <EditorPart key={id} part={id} title={title}>
          <Part id={id} job={job} editing={editing} />
        </EditorPart>
      ))}
      {!isClosed && (
        <EditorPart part="submit" title="Check and submit">
          <CheckSection
            content={content}
            asked={asked}
            policy={job.policy}
            headCount={job.headCount}
            left={left}
            nextRevision={(standing?.receipts[0]?.version ?? 0) + 1}
            isDue={standing?.state !== 'SUBMITTED' || editing.hasChanges || isToConfirm}
            isSubmitting={submission.isRunning}
            onSubmit={() => void submission.submit(content)}
          >
            {standing?.state === 'SUBMITTED' && <Withdraw jobId={job.id} isDropBox={job.isDropBox} />}
          </CheckSection>
        </EditorPart>
      )}
    </>
  );
}

function Part({ id, job, editing }: EditorPartsProps & { id: Section }) {
  const { handle, content, asked, submission } = editing;
  const { errorFor, problems } = submission;
  const { headCount } = job;
  switch (id) {
    case 'pitch':
      return (
        <div className="stack">
          <MaskAdvice policy={job.policy} />
          <PitchSection handle={handle} errorFor={errorFor} />
        </div>
      );
    case 'requirements':
      return <RequirementsSection handle={handle} requirements={asked.requirements} errorFor={errorFor} />;
    case 'lines':
      return (
        <LinesSection
          path="lines"
          caption="Line items"
          lines={handle.draft.lines}
          content={content}
          requiredLines={asked.lines}
          headCount={headCount}
          problems={problems}
          onLines={(lines) => handle.change({ lines })}
        />
      );
    case 'variants':
      return (
        <VariantsSection handle={handle} content={content} asked={asked} headCount={headCount} problems={problems} />
      );
    case 'promises':
      return <PromisesSection jobId={job.id} handle={handle} errorFor={errorFor} />;
    case 'team':
      return (
        <div className="stack loose">
          <TeamSection handle={handle} errorFor={errorFor} />
          <ReferencesSection jobId={job.id} handle={handle} errorFor={errorFor} />
        </div>
      );
    case 'terms':
      return <TermsSection handle={handle} decisionDue={job.decisionDue} errorFor={errorFor} />;
    case 'files':
      return (
        <div className="stack">
          <MaskAdvice policy={job.policy} />
          <FilesSection jobId={job.id} isDropBox={job.isDropBox} handle={handle} errorFor={errorFor} />
        </div>
      );
    case 'cost':
      return (
        <CostSection handle={handle} content={content} requiredLines={asked.lines} errorFor={errorFor} jobId={job.id} />
      );
  }
}
