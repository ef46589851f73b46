import { useNavigate } from '@tanstack/react-router';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { say } from '../../ui/toast';
import { StartJobForMutation } from './front-documents';

interface PostButtonProps {
  bidder: { id: string; name: string };
  service?: { id: string; title: string };
  isPrimary?: boolean;
}

/** From a storefront to a job: what is known is filled in, and whoever else serves the category is asked too. */
export function PostButton({ bidder, service, isPrimary = false }: PostButtonProps) {
  const start = useMove(StartJobForMutation);
  const navigate = useNavigate();
  const { mayPost } = useViewer();
  if (!mayPost) return null;
  const begin = async () => {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const job = await start.run({ bidderId: bidder.id, serviceId: service?.id ?? null, words: null, zone });
    if (job) await navigate({ to: '/jobs/$jobId/edit', params: { jobId: job.id } });
    else say('The job could not be started. Try again, or begin from Post a job.');
  };
  return (
    <Button look={isPrimary ? 'primary' : undefined} isBusy={start.isRunning} onClick={() => void begin()}>
      {service ? 'Post a job' : `Ask ${bidder.name}`}
      {service && <span className="visually-hidden">: {service.title}</span>}
    </Button>
  );
}
