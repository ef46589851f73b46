import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { PolicyPanelFragment as JobWithRules } from '../../../graphql/generated/graphql';
import { MoneyText } from '../../../ui/money-text';
import { formatMoney } from '../../../ui/money';
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
      isBlind
      twoEnvelopes
      twoPersonRelease
      maxPreference
      challengeDays
      hasAwardApproval
      awardApprover {
        id
        name
      }
      awardApprovalFrom {
        amount
        currency
      }
      challengeReviewer {
        id
        name
      }
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

type JobRules = NonNullable<JobWithRules['policy']>;

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
        {policy.hasAwardApproval && <li>{choiceApprovedWords(policy)}</li>}
        {policy.challengeReviewer && <li>{policy.challengeReviewer.name} answers challenges.</li>}
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

function choiceApprovedWords({
  awardApprover,
  awardApprovalFrom: from,
}: Pick<JobRules, 'awardApprover' | 'awardApprovalFrom'>): string {
  if (awardApprover === null || from === null)
    return 'From some total on, somebody other than the requester approves a choice before it takes effect.';
  const choices = from.amount === 0 ? 'Every choice' : `A choice from ${formatMoney(from.amount, from.currency)} on`;
  return `${choices} is approved by ${awardApprover.name}, or a deputy, before it takes effect.`;
}
