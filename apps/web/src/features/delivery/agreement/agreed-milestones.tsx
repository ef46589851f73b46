import { useState } from 'react';
import type { AgreedMilestonesFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { Panel } from '../../../ui/panel';
import { MilestonesForm } from './milestones-form';

export const AgreedMilestonesFragment = graphql(`
  fragment AgreedMilestones on Engagement {
    id
    agreementVersion
    moves {
      name
      allowed
    }
    milestones {
      id
      title
      dueOn
      share
    }
  }
`);

interface AgreedMilestonesProps {
  jobId: string;
  engagement: FragmentType<typeof AgreedMilestonesFragment>;
}

/** The parts in which the work is delivered; either side changes them until both have confirmed. */
export function AgreedMilestones({ jobId, engagement }: AgreedMilestonesProps) {
  const { agreementVersion, moves, milestones } = readFragment(AgreedMilestonesFragment, engagement);
  const [isOpen, setIsOpen] = useState(false);
  const maySettle = moves.some(({ name, allowed }) => name === 'settle' && allowed);
  if (isOpen && maySettle)
    return (
      <Panel title="Milestones">
        <MilestonesForm
          jobId={jobId}
          version={agreementVersion}
          milestones={milestones}
          onDone={() => setIsOpen(false)}
        />
      </Panel>
    );
  return (
    <Panel
      title="Milestones"
      aside={
        maySettle && (
          <Button isCompact onClick={() => setIsOpen(true)}>
            {milestones.length === 0 ? 'Propose milestones' : 'Change milestones'}
          </Button>
        )
      }
    >
      <Listed milestones={milestones} />
    </Panel>
  );
}

function Listed({ milestones }: Pick<Fields, 'milestones'>) {
  if (milestones.length === 0) return <p>None: the work is delivered and accepted as a whole.</p>;
  return (
    <ol className="stack tight">
      {milestones.map(({ id, title, dueOn, share }) => (
        <li key={id}>
          {title}, by {formatDay(dueOn)}
          {share !== null && `, ${share}% of the price`}
        </li>
      ))}
    </ol>
  );
}
