import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';

export const ReportPanelFragment = graphql(`
  fragment ReportPanel on Job {
    id
    customerLine
    moves {
      name
      allowed
    }
    goal {
      id
      title
    }
    engagement {
      id
      deliveredAt
      endedAt
    }
  }
`);

/** How it went, once there is something to say: the line on the customer outside, and the way to the report. */
export function ReportPanel({ job }: { job: FragmentType<typeof ReportPanelFragment> }) {
  const { id, customerLine, moves, goal, engagement } = readFragment(ReportPanelFragment, job);
  const mayReport = moves.some(({ name, allowed }) => name === 'recordOutcome' && allowed);
  const isOver = engagement !== null && (engagement.deliveredAt !== null || engagement.endedAt !== null);
  if (customerLine === null && !(mayReport && isOver)) return null;
  return (
    <Panel title="What it did for the customer outside" id="report">
      {customerLine === null ? (
        <p>
          The work is done. Say how it went: how many came, what it cost, what to do differently, and in one line what
          the customer outside had of it{goal && `, for “${goal.title}”`}.
        </p>
      ) : (
        <p>{customerLine}</p>
      )}
      {mayReport && (
        <div>
          <LinkButton to="/jobs/$jobId/outcome" params={{ jobId: id }}>
            {customerLine === null ? 'Say how it went' : 'Change what you said'}
          </LinkButton>
        </div>
      )}
    </Panel>
  );
}
