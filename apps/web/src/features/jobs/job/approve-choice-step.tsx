import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';

const ApproveChoiceStepFragment = graphql(`
  fragment ApproveChoiceStep on Job {
    id
    requester {
      id
      name
    }
    decision {
      id
      winner {
        id
        name
      }
    }
  }
`);

/** What somebody who is asked to approve a choice does: read the comparison, then approve or send back. */
export function ApproveChoiceStep({ job }: { job: FragmentType<typeof ApproveChoiceStepFragment> }) {
  const { id, requester, decision } = readFragment(ApproveChoiceStepFragment, job);
  if (decision === null) return null;
  return (
    <Panel title="A choice waits for your approval">
      <div className="stack">
        <p>
          {requester.name} chose {decision.winner?.name ?? 'a proposal'}. Nobody is told before you approve it. You read
          the comparison as it was when the choice was made.
        </p>
        <div>
          <PathLink href={`/jobs/${id}/compare`} look="primary">
            Read the comparison and decide
          </PathLink>
        </div>
      </div>
    </Panel>
  );
}
