import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { PathLink } from '../../../ui/path-link';

const WaitingStepFragment = graphql(`
  fragment WaitingStep on Job {
    id
    decision {
      id
      isAward
      winner {
        id
        name
      }
      takesEffectAt
      approver {
        id
        name
      }
    }
  }
`);

/** A decision that has not taken effect: what it is and what it waits for. Undoing and telling are on the comparison. */
export function WaitingStep({ job }: { job: FragmentType<typeof WaitingStepFragment> }) {
  const { id, decision } = readFragment(WaitingStepFragment, job);
  if (decision === null) return null;
  const { isAward, winner, takesEffectAt, approver } = decision;
  return (
    <>
      <p className="big-figure">{isAward ? (winner?.name ?? 'Chosen') : 'Nobody is chosen'}</p>
      <p>
        {takesEffectAt === null ? (
          `It waits for approval by ${approver?.name ?? 'somebody'}. Nobody is told before.`
        ) : (
          <Deadline lead="Everybody who proposed is told" at={takesEffectAt} />
        )}
      </p>
      <div>
        <PathLink href={`/jobs/${id}/compare`} look="primary">
          Undo it, or tell everybody now
        </PathLink>
      </div>
    </>
  );
}
