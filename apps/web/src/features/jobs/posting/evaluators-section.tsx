import { Panel } from '../../../ui/panel';
import { ColleagueChoice } from '../panel/colleague-choice';
import type { SectionProps } from './sections';

/** Who judges with the requester. Nobody is asked before the job is published. */
export function EvaluatorsSection({ draft, change, errorFor, job }: SectionProps) {
  return (
    <Panel title="Who judges with you">
      <ColleagueChoice
        name="evaluatorIds"
        label="Colleagues"
        isOptional
        hint="Each of them scores alone, then you agree. They are asked when you publish, and say first whether they have an interest in a bidder. Bidders do not see who judges."
        jobId={job.id}
        known={job.askedEvaluators}
        values={draft.evaluatorIds}
        onChange={(evaluatorIds) => change({ evaluatorIds })}
        error={errorFor('evaluatorIds')}
      />
    </Panel>
  );
}
