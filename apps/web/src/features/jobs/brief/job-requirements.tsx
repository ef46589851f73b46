import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';

const JobRequirementsFragment = graphql(`
  fragment JobRequirements on Job {
    id
    requirements {
      id
      text
      wordLimit
      isEssential
    }
  }
`);

/** What every bidder answers in words. Nothing where nothing is asked. */
export function JobRequirements({ job }: { job: FragmentType<typeof JobRequirementsFragment> }) {
  const { requirements } = readFragment(JobRequirementsFragment, job);
  if (requirements.length === 0) return null;
  return (
    <Panel title="What every bidder answers">
      <p className="small muted">Each bidder says whether it meets these, and how.</p>
      <ol className="stack tight">
        {requirements.map(({ id, text, wordLimit, isEssential }) => (
          <li key={id}>
            <span className="prose">{text || 'Not written yet.'}</span>{' '}
            {isEssential && <Chip tone="outline">Essential</Chip>}
            {wordLimit !== null && <span className="small muted"> At most {counted(wordLimit, 'word')}.</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
