import { useViewer } from '../../../graphql/viewer';
import { Deadline } from '../../../ui/deadline';
import { EmptyState } from '../../../ui/empty-state';

/** Nothing waits: what comes next. */
export function NothingNeedsYou({ nextDeadline }: { nextDeadline: string | null }) {
  const { mayPost } = useViewer();
  return (
    <EmptyState title="Nothing needs you.">
      {nextDeadline ? (
        <Deadline lead="Next deadline:" at={nextDeadline} />
      ) : mayPost ? (
        'No deadline is ahead. Need something done? Post a job, and see who would do it best.'
      ) : (
        'No deadline is ahead. You are told here when a job fits you.'
      )}
    </EmptyState>
  );
}
