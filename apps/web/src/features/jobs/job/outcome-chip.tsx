import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useViewer } from '../../../graphql/viewer';
import { Chip } from '../../../ui/chip';
import { PHASE_WORDS } from '../job-words';

const OutcomeChipFragment = graphql(`
  fragment OutcomeChip on Job {
    id
    phase
    award {
      isAward
      winner {
        id
      }
    }
  }
`);

/** Where a job that one proposed for stands; once it is decided, whether one was chosen. */
export function OutcomeChip({ job }: { job: FragmentType<typeof OutcomeChipFragment> }) {
  const { bidder } = useViewer();
  const { phase, award } = readFragment(OutcomeChipFragment, job);
  if (award === null) return <Chip>{PHASE_WORDS[phase]}</Chip>;
  if (!award.isAward) return <Chip>Nobody was chosen</Chip>;
  return award.winner !== null && award.winner.id === bidder?.id ? (
    <Chip tone="kept">Chosen</Chip>
  ) : (
    <Chip>Another was chosen</Chip>
  );
}
