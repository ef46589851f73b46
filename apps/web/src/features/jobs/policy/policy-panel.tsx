import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { MoneyText } from '../../../ui/money-text';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { termSentences } from './policy-words';

const PolicyPanelFragment = graphql(`
  fragment PolicyPanel on Job {
    id
    policy {
      needsApproval
      minOpenDays
      minProposals
      hidesCount
      debriefLevel
      fanOutLimit
      lateChangeDays
      insideTeamCount
      category {
        id
        name
      }
      valueFrom {
        amount
        currency
      }
    }
    approval {
      id
      answer
      approver {
        id
        name
      }
    }
  }
`);

/** The company's rules that the job was published under, the same for everybody who takes part. */
export function PolicyPanel({ job }: { job: FragmentType<typeof PolicyPanelFragment> }) {
  const { policy, approval } = readFragment(PolicyPanelFragment, job);
  if (policy === null) return null;
  const { insideTeamCount, needsApproval, category, valueFrom } = policy;
  return (
    <Panel title="Rules of this contest">
      <ul className="small stack tight">
        <li>{insideWords(insideTeamCount)}</li>
        {needsApproval && <li>{approvedWords(approval)}</li>}
        {termSentences(policy).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {valueFrom && (
        <p className="small muted">
          By the policy for {category?.name ?? 'all categories'}
          {valueFrom.amount > 0 && (
            <>
              , from <MoneyText {...valueFrom} />
            </>
          )}
          . What changes in it later changes nothing here.
        </p>
      )}
    </Panel>
  );
}

function insideWords(teams: number): string {
  if (teams === 0) return 'No team of the company serves this category, so only vendors are asked.';
  return `Offered inside: ${counted(teams, 'team of the company is', 'teams of the company are')} invited, on the same terms. Nobody has to buy inside.`;
}

function approvedWords(approval: { answer: string | null; approver: { name: string } } | null): string {
  if (approval === null) return 'Somebody other than the requester approved it before it was published.';
  const { name } = approval.approver;
  return approval.answer === 'APPROVED'
    ? `${name} approved it before it was published.`
    : `${name} is asked to approve it.`;
}
