import type { JobPhase } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { RequestApprovalMutation } from '../approval/approval-documents';
import { PublishJobMutation } from './publish-document';

/** Sends a finished draft on its way: to the bidders, or to whoever has to approve it first. */
export function usePublish(needsApproval: boolean) {
  const publish = useMove(PublishJobMutation);
  const request = useMove(RequestApprovalMutation);
  const { isRunning, problems, clear } = needsApproval ? request : publish;
  /** Where the job stands then; null when it was refused. */
  const run = async (id: string): Promise<JobPhase | null> => {
    const job = needsApproval ? await request.run({ id }) : await publish.run({ id });
    return job?.phase ?? null;
  };
  return { run, isRunning, problems, clear };
}
