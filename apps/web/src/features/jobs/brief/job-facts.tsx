import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { formatDay, formatInstant } from '../../../ui/dates';
import { FactList } from '../../../ui/fact-list';
import { formatNumber } from '../../../ui/numbers';
import { JobBudget } from './job-budget';
import { JobWhen } from './job-when';

const JobFactsFragment = graphql(`
  fragment JobFacts on Job {
    id
    phase
    startsOn
    endsOn
    dateFlexibility
    place
    headCount
    deadline
    decisionDue
    ...JobBudget
  }
`);

/** What one must know first: when, where, how much, and until when to propose. */
export function JobFacts({ job }: { job: FragmentType<typeof JobFactsFragment> }) {
  const facts = readFragment(JobFactsFragment, job);
  const { phase, place, headCount, deadline, decisionDue } = facts;
  const isAhead = phase === 'OPEN' || phase === 'DRAFT' || phase === 'PENDING';
  return (
    <FactList
      facts={[
        { label: 'When', value: <JobWhen {...facts} /> },
        { label: 'Where', value: place || <span className="muted">Anywhere</span> },
        headCount !== null && { label: 'People', value: <span className="figure">{formatNumber(headCount)}</span> },
        { label: 'Budget', value: <JobBudget job={facts} /> },
        deadline !== null && {
          label: isAhead ? 'Proposals until' : phase === 'CANCELLED' ? 'Deadline was' : 'Closed',
          value: isAhead ? <Deadline at={deadline} /> : <time dateTime={deadline}>{formatInstant(deadline)}</time>,
        },
        decisionDue !== null && {
          label: 'Decision promised by',
          value: <time dateTime={decisionDue}>{formatDay(decisionDue)}</time>,
        },
      ]}
    />
  );
}
