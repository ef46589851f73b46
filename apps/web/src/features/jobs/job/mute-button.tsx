import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/toast';

const MuteButtonFragment = graphql(`
  fragment MuteButton on Job {
    id
    isMuted
  }
`);

const MuteJobMutation = graphql(`
  mutation MuteJob($jobId: ID!, $isMuted: Boolean!) {
    muteJob(jobId: $jobId, isMuted: $isMuted) {
      ... on Job {
        id
        isMuted
      }
      ...RefusalFields
    }
  }
`);

/** Stops mail about one job, and lets it come again. */
export function MuteButton({ job }: { job: FragmentType<typeof MuteButtonFragment> }) {
  const { id, isMuted } = readFragment(MuteButtonFragment, job);
  const mute = useMove(MuteJobMutation);
  const run = async () => {
    const made = await mute.run({ jobId: id, isMuted: !isMuted });
    if (made === null) say('Not kept. Check your connection, then try again.');
    else
      say(
        isMuted
          ? 'You get mail about this job again.'
          : 'No more mail about this job. Your inbox still has everything.',
      );
  };
  return (
    <Button look="plain" isBusy={mute.isRunning} onClick={() => void run()}>
      {isMuted ? 'Mail me about this job' : 'Stop mail about this job'}
    </Button>
  );
}
