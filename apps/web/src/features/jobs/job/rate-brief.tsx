import { BRIEF_RATING_LIMITS } from '@bidwell/domain/brief-rating';
import { useState } from 'react';
import type { BriefClarity } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';

const RateBriefFragment = graphql(`
  fragment RateBrief on Job {
    id
    bidderView {
      briefRating {
        clarity
        missing
      }
    }
    ...JobMoves
  }
`);

const RateBriefMutation = graphql(`
  mutation RateBrief($jobId: ID!, $clarity: BriefClarity!, $missing: String!) {
    rateBrief(jobId: $jobId, clarity: $clarity, missing: $missing) {
      ... on Job {
        ...RateBrief
      }
      ...RefusalFields
    }
  }
`);

const CHOICES: { value: BriefClarity; label: string }[] = [
  { value: 'CLEAR', label: 'Clear' },
  { value: 'MOSTLY', label: 'Mostly' },
  { value: 'UNCLEAR', label: 'Unclear' },
];

/** Asked of a bidder before it puts work into the job. */
export function RateBrief({ job }: { job: FragmentType<typeof RateBriefFragment> }) {
  const rated = readFragment(RateBriefFragment, job);
  const known = rated.bidderView?.briefRating ?? null;
  const [clarity, setClarity] = useState<BriefClarity | null>(known?.clarity ?? null);
  const [missing, setMissing] = useState(known?.missing ?? '');
  const rate = useMove(RateBriefMutation);
  const [isForgotten, setIsForgotten] = useState(false);
  if (rated.bidderView === null || !movesOf(rated).allows('rateBrief')) return null;
  const submit = async () => {
    setIsForgotten(clarity === null);
    if (clarity !== null && (await rate.run({ jobId: rated.id, clarity, missing })))
      say('The requester is told, without your name.');
  };
  return (
    <div className="no-print">
      <Panel title="Is this brief clear?">
        <Form label="Rate the brief" problems={rate.problems} onSubmit={() => void submit()}>
          <RadioGroup
            name="clarity"
            label="Could you price this job from what is written here?"
            isInline
            value={clarity}
            onChange={setClarity}
            choices={CHOICES}
            error={isForgotten ? 'Choose how clear it is.' : rate.errorFor('clarity')}
          />
          {clarity !== null && clarity !== 'CLEAR' && (
            <TextArea
              name="missing"
              label="What is missing"
              isOptional={clarity !== 'UNCLEAR'}
              hint="The requester reads it, not who wrote it. Nobody else does."
              rows={3}
              limit={BRIEF_RATING_LIMITS.missing}
              value={missing}
              onChange={setMissing}
              error={rate.errorFor('missing')}
            />
          )}
          <div>
            <Button type="submit" isCompact isBusy={rate.isRunning}>
              {known === null ? 'Tell the requester' : 'Change what you said'}
            </Button>
          </div>
        </Form>
      </Panel>
    </div>
  );
}
