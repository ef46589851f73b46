import { useState } from 'react';
import { useQuery } from 'urql';
import type { DebriefPreviewsQuery as Previews } from '../../../graphql/generated/graphql';
import { Button } from '../../../ui/button';
import type { FieldProblem } from '../../../ui/field-problem';
import { counted } from '../../../ui/numbers';
import { TextArea } from '../../../ui/text-area';
import { DebriefPreviewsQuery } from '../decision-documents';
import { criterionPath, draftPath, type Drafts, draftOf, withCriterion, withWords } from './debrief-draft';
import styles from './debrief-drafts.module.css';

interface DebriefDraftsProps {
  jobId: string;
  /** Null: nobody is chosen. */
  winnerProposalId: string | null;
  drafts: Drafts;
  onChange: (drafts: Drafts) => void;
  /** What the server found wrong with the decision. */
  problems: readonly FieldProblem[];
}

type Preview = Previews['debriefPreviews'][number];

/** What each bidder will be told: worked out from the scores, each to be read and changed before it is sent. */
export function DebriefDrafts({ jobId, winnerProposalId, ...editing }: DebriefDraftsProps) {
  const [{ data, error }] = useQuery({
    query: DebriefPreviewsQuery,
    variables: { jobId, winnerProposalId },
    requestPolicy: 'cache-and-network',
  });
  const previews = data?.debriefPreviews ?? [];
  const empty = previews.filter(({ isEmpty, proposalId }) => isEmpty && !editing.drafts.has(proposalId)).length;
  const isWrong = editing.problems.some(({ field }) => field?.startsWith('debriefs.'));
  if (error) return <p>What bidders will be told could not be loaded. They are told what their scores say.</p>;
  if (previews.length === 0) return null;
  return (
    <details className={styles.drafts} open={isWrong || undefined}>
      <summary>
        Read and change what {counted(previews.length, 'bidder')} will be told{' '}
        {empty > 0 && <mark>{counted(empty, 'debrief says', 'debriefs say')} nothing yet</mark>}
      </summary>
      <p className="small muted">
        Each reads its own scores, reasons and place, never a rival’s. Debriefs that say nothing about a proposal count
        in how you treat bidders.
      </p>
      <ul className={styles.list}>
        {previews.map((preview) => (
          <Draft key={preview.proposalId} preview={preview} {...editing} />
        ))}
      </ul>
    </details>
  );
}

type DraftProps = Omit<DebriefDraftsProps, 'jobId' | 'winnerProposalId'> & { preview: Preview };

function Draft({ preview, drafts, onChange, problems }: DraftProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { proposalId, bidderName, criteria } = preview;
  const path = draftPath(drafts, proposalId);
  const isOpen = isUnfolded || problems.some(({ field }) => field?.startsWith(`${path}.`));
  const draft = draftOf(drafts, proposalId);
  return (
    <li>
      <div className="row apart">
        <p>
          <strong>{bidderName}</strong> <span className="small muted">{toldOf(preview)}</span>
        </p>
        <Button isCompact aria-expanded={isOpen} onClick={() => setIsUnfolded(!isOpen)}>
          {isOpen ? 'Fold' : 'Change'}
          <span className="visually-hidden"> the debrief of {bidderName}</span>
        </Button>
      </div>
      {isOpen && (
        <div className="stack">
          <TextArea
            name={`${path}.words`}
            label={`To ${bidderName}, in your words`}
            isOptional
            rows={2}
            limit={2000}
            value={draft.words}
            onChange={(words) => onChange(withWords(drafts, proposalId, words))}
            error={errorIn(problems, `${path}.words`)}
          />
          {criteria
            .filter(({ kind }) => kind !== 'PRICE')
            .map((criterion) => (
              <CriterionDraft
                key={criterion.criterionId}
                criterion={criterion}
                proposalId={proposalId}
                drafts={drafts}
                onChange={onChange}
                problems={problems}
              />
            ))}
        </div>
      )}
    </li>
  );
}

interface CriterionDraftProps {
  criterion: Preview['criteria'][number];
  proposalId: string;
  drafts: Drafts;
  onChange: (drafts: Drafts) => void;
  problems: readonly FieldProblem[];
}

function CriterionDraft({ criterion, proposalId, drafts, onChange, problems }: CriterionDraftProps) {
  const path = criterionPath(drafts, proposalId, criterion.criterionId);
  const written = draftOf(drafts, proposalId).criteria.find(({ criterionId }) => criterionId === criterion.criterionId);
  const { criterionId, title, score } = criterion;
  const now = {
    reason: written?.reason ?? criterion.reason,
    needed: written?.needed ?? criterion.needed,
  };
  const change = (part: Partial<typeof now>) =>
    onChange(withCriterion(drafts, proposalId, { criterionId, ...now, ...part }));
  return (
    <div className={styles.criterion}>
      <p className="strong">
        {title} <span className="muted small">{score === null ? 'not scored' : `${score} of 10`}</span>
      </p>
      <TextArea
        name={`${path}.reason`}
        error={errorIn(problems, `${path}.reason`)}
        label={`${title}: why this score`}
        isOptional
        rows={2}
        limit={2000}
        value={now.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextArea
        name={`${path}.needed`}
        error={errorIn(problems, `${path}.needed`)}
        label={`${title}: what a higher score would have needed`}
        isOptional
        rows={2}
        limit={1000}
        value={now.needed}
        onChange={(needed) => change({ needed })}
      />
    </div>
  );
}

const errorIn = (problems: readonly FieldProblem[], path: string) =>
  problems.find(({ field }) => field === path)?.message;

function toldOf({ outcome, rank, count, priceBand, disqualifiedBecause, isEmpty }: Preview): string {
  if (disqualifiedBecause !== null) return 'is told why it was disqualified';
  const place = rank !== null && count !== null ? `rank ${rank} of ${count}` : null;
  const band = priceBand === null ? null : `price: ${priceBand}`;
  const told = [outcome === 'WON' ? 'chosen' : null, place, band, isEmpty ? 'nothing about its proposal yet' : null];
  return told.filter((part) => part !== null).join(' · ');
}
