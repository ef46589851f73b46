import { DROP_BOX_RULE } from '@bidwell/domain/drop-box';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FactList } from '../../../ui/fact-list';
import { Panel } from '../../../ui/panel';
import { BriefDetails } from '../questions/brief-details';
import { JobFileList } from '../files/job-file-list';
import { JobCriteria } from './job-criteria';
import { JobLines } from './job-lines';
import { JobRequirements } from './job-requirements';

const JobBriefFragment = graphql(`
  fragment JobBrief on Job {
    id
    summary
    isDropBox
    services
    customerBenefit
    goal {
      id
      title
    }
    ...BriefDetails
    files {
      id
    }
    ...JobFileList
    ...JobLines
    ...JobRequirements
    ...JobCriteria
  }
`);

/** The brief as bidders read it. The preview of a draft is this same component. */
export function JobBrief({ job }: { job: FragmentType<typeof JobBriefFragment> }) {
  const brief = readFragment(JobBriefFragment, job);
  return (
    <>
      <Panel title="What is needed">
        {brief.summary ? <p className="prose">{brief.summary}</p> : <p className="muted">Not written yet.</p>}
        <FactList
          facts={[
            brief.services.length > 0 && { label: 'Services asked for', value: brief.services.join(', ') },
            brief.goal && { label: 'Company goal', value: brief.goal.title },
            brief.customerBenefit !== '' && { label: 'What customers gain', value: brief.customerBenefit },
          ]}
        />
      </Panel>
      <BriefDetails job={brief} />
      {brief.files.length > 0 && (
        <Panel title="Files">
          <JobFileList job={brief} />
        </Panel>
      )}
      <Panel title="What every bidder prices">
        <JobLines job={brief} />
      </Panel>
      <JobRequirements job={brief} />
      {brief.isDropBox && (
        <Panel title="Drop box">
          <p>{DROP_BOX_RULE}</p>
          <p className="small muted">
            Bidders keep a copy of what they send. This does not change once the job is published.
          </p>
        </Panel>
      )}
      <Panel title="How proposals are judged">
        <JobCriteria job={brief} />
      </Panel>
    </>
  );
}
