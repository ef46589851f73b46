import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { PHASE_WORDS } from '../job-words';

const JobLeadFragment = graphql(`
  fragment JobLead on Job {
    id
    reference
    phase
    isSample
    category {
      id
      name
    }
    requester {
      id
      name
    }
    department {
      id
      name
    }
  }
`);

/** The line under a job's title: its reference, where it stands, what kind of work it is and whose. */
export function JobLead({ job }: { job: FragmentType<typeof JobLeadFragment> }) {
  const { reference, phase, isSample, category, requester, department } = readFragment(JobLeadFragment, job);
  return (
    <span className="row">
      <span className="mono">{reference}</span>
      <Chip tone={phase === 'DRAFT' ? 'outline' : 'neutral'}>{PHASE_WORDS[phase]}</Chip>
      {isSample && <Chip tone="outline">Sample</Chip>}
      <span>
        {category.name} · {requester.name}, {department.name}
      </span>
    </span>
  );
}
