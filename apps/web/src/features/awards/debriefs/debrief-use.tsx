import { FOLLOW_UP_LIMITS } from '@bidwell/domain/debrief-follow-up';
import { useState } from 'react';
import type { Usefulness } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { USEFULNESS } from './debrief-words';

export const DebriefUseFragment = graphql(`
  fragment DebriefUse on Debrief {
    usefulness
    usefulnessWords
  }
`);

const RateDebriefMutation = graphql(`
  mutation RateDebrief($jobId: ID!, $usefulness: Usefulness!, $words: String!) {
    rateDebrief(jobId: $jobId, usefulness: $usefulness, words: $words) {
      ... on Debrief {
        usefulness
        usefulnessWords
      }
      ...RefusalFields
    }
  }
`);

interface DebriefUseProps {
  jobId: string;
  debrief: FragmentType<typeof DebriefUseFragment>;
}

/** One press says whether the debrief was useful; words may follow. */
export function DebriefUse({ jobId, debrief }: DebriefUseProps) {
  const told = readFragment(DebriefUseFragment, debrief);
  const [words, setWords] = useState(told.usefulnessWords);
  const move = useMove(RateDebriefMutation);
  const rate = async (usefulness: Usefulness) => {
    if (await move.run({ jobId, usefulness, words })) say('Thank you. The requester reads it.');
  };
  return (
    <div className="no-print">
      <Panel title="Was this useful?">
        <div className="row" role="group" aria-label="Was this useful?">
          {USEFULNESS.map(({ value, label }) => (
            <Button
              key={value}
              isCompact
              aria-pressed={told.usefulness === value}
              look={told.usefulness === value ? 'primary' : 'quiet'}
              isBusy={move.isRunning}
              onClick={() => void rate(value)}
            >
              {label}
            </Button>
          ))}
        </div>
        {told.usefulness !== null && (
          <Form
            label="What was missing"
            problems={move.problems.map((problem) => ({ ...problem, field: 'usefulnessWords' }))}
            onSubmit={() => void rate(told.usefulness ?? 'PARTLY')}
          >
            <TextArea
              name="usefulnessWords"
              label="What was missing, or what helped"
              isOptional
              hint="The requester reads it."
              rows={2}
              limit={FOLLOW_UP_LIMITS.usefulness}
              value={words}
              onChange={setWords}
              error={move.errorFor('words')}
            />
            <div>
              <Button type="submit" isCompact isBusy={move.isRunning}>
                Tell the requester
              </Button>
            </div>
          </Form>
        )}
      </Panel>
    </div>
  );
}
