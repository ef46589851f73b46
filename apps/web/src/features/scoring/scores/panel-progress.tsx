import { LinkButton } from '../../../ui/link-button';
import { Panel } from '../../../ui/panel';
import { Chip } from '../../../ui/chip';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import type { ComparedCriterion, ComparedProposal } from '../compared';
import { missingCells } from './missing-cells';
import { RemindButton } from './remind-button';
import { PanelProgressFragment } from './score-documents';
import styles from './scores.module.css';
import { SubmitScores } from './submit-scores';

interface PanelProgressProps {
  comparison: FragmentType<typeof PanelProgressFragment>;
  proposals: readonly ComparedProposal[];
  criteria: readonly ComparedCriterion[];
}

/** Who has submitted, what this person does next, and where the panel agrees. Nothing for one who judges alone. */
export function PanelProgress({ comparison, proposals, criteria }: PanelProgressProps) {
  const { myStage, areScoresIn, mustSubmit, job } = readFragment(PanelProgressFragment, comparison);
  if (!mustSubmit) return null;
  const active = job.panel.filter(({ leftAt }) => leftAt === null);
  const may = (move: string) => job.moves.some(({ name, allowed }) => name === move && allowed);
  return (
    <Panel title="The panel’s scores">
      <p>{STAGE_WORDS[myStage ?? 'LEFT']}</p>
      <ul className="stack tight">
        {active.map(({ person, isYou, submittedAt, remindedAt }) => (
          <li key={person.id} className={styles.people}>
            <span>
              {person.name}
              {isYou && ' (you)'}
            </span>
            <Chip tone={submittedAt === null ? 'outline' : 'kept'}>
              {submittedAt === null ? 'Still scoring' : 'Submitted'}
            </Chip>
            {submittedAt === null && !isYou && may('agree') && (
              <RemindButton jobId={job.id} personId={person.id} name={person.name} remindedAt={remindedAt} />
            )}
          </li>
        ))}
      </ul>
      {myStage === 'SCORE' && (
        <SubmitScores jobId={job.id} others={active.length - 1} missing={missingCells(proposals, criteria)} />
      )}
      {areScoresIn && active.length > 1 && (
        <div className="row">
          <LinkButton to="/jobs/$jobId/agree" params={{ jobId: job.id }}>
            See where the panel differs
          </LinkButton>
        </div>
      )}
    </Panel>
  );
}

const STAGE_WORDS = {
  DECLARE: 'Say first whether you have an interest in one of the bidders.',
  SCORE:
    'Score alone. Your scores are yours until you submit them, and you see nobody else’s before that. Then they stand still.',
  WAIT: 'Your scores are submitted. What counts is worked out once everybody’s are in.',
  AGREE: 'All scores are in. The mean counts, unless the panel agrees on another score.',
  LEFT: 'You read these scores; you do not give any.',
} as const;
