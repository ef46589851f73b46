import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { LinkButton } from '../../../ui/link-button';
import { movesOf } from '../moves';

const AmendLinkFragment = graphql(`
  fragment AmendLink on Job {
    id
    ...JobMoves
  }
`);

/** The way to change an open job, for who posted it. */
export function AmendLink({ job }: { job: FragmentType<typeof AmendLinkFragment> }) {
  const open = readFragment(AmendLinkFragment, job);
  if (!movesOf(open).allows('amend')) return null;
  return (
    <div className="no-print stack tight">
      <div>
        <LinkButton to="/jobs/$jobId/amend" params={{ jobId: open.id }}>
          Amend this job
        </LinkButton>
      </div>
      <p className="small muted">Extend the deadline, or change dates, people or lines. Everybody invited is told.</p>
    </div>
  );
}
