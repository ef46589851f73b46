import { Checkbox } from '../../../ui/checkbox';
import { MoneyField } from '../../../ui/money-field';
import { NumberField } from '../../../ui/number-field';
import { RadioGroup } from '../../../ui/radio-group';
import { PersonChoice } from './person-choice';
import type { PolicyDraft } from './policy-draft';
import type { PolicyFields } from './policy-scope-fields';

const ENDINGS: readonly { value: PolicyDraft['recompeteAfter']; label: string; hint: string }[] = [
  {
    value: 'PROBATION',
    label: 'After a probation that failed',
    hint: 'Time to cure it comes first, then a probation.',
  },
  { value: 'CURE', label: 'After a cure that failed', hint: 'Without a probation in between.' },
];

/** What a policy asks of whoever judges and chooses. */
export function PolicyJudgingFields({ draft, change, errorFor }: PolicyFields) {
  return (
    <>
      <Checkbox
        name="isBlind"
        label="Judge without names"
        hint="Names, kinds and files are hidden until quality is scored. The requester can unmask, on record."
        isChecked={draft.isBlind}
        onChange={(isBlind) => change({ isBlind })}
      />
      <Checkbox
        name="twoEnvelopes"
        label="Open prices only when quality is scored"
        hint="Until then nobody reads a price. The database itself hides them."
        isChecked={draft.twoEnvelopes}
        onChange={(twoEnvelopes) => change({ twoEnvelopes })}
      />
      <Checkbox
        name="twoPersonRelease"
        label="Open only when two people release it"
        hint="After the deadline, by people on no side of the job. Whoever runs Bidwell enrols them (npm run keys -- releaser)."
        isChecked={draft.twoPersonRelease}
        onChange={(twoPersonRelease) => change({ twoPersonRelease })}
      />
      <NumberField
        name="maxPreference"
        label="Home preference at most"
        unit="%"
        hint="What a job may add to outside totals, published with it. 0: none."
        value={draft.maxPreference === null ? null : draft.maxPreference / 100}
        onChange={(percent) => change({ maxPreference: percent === null ? null : Math.round(percent * 100) })}
        error={errorFor('maxPreference')}
      />
      <PolicyAwardFields draft={draft} change={change} errorFor={errorFor} />
    </>
  );
}

/** Who approves choices, and who answers those that challenge them. */
function PolicyAwardFields({ draft, change, errorFor }: PolicyFields) {
  return (
    <>
      <PersonChoice
        name="awardApproverId"
        label="Who approves a choice"
        hint="Nobody: requesters choose by themselves."
        chosen={draft.awardApprover}
        onChange={(awardApprover) => change({ awardApprover })}
        error={errorFor('awardApproverId')}
      />
      <MoneyField
        name="awardApprovalFrom"
        label="From which total on"
        isOptional
        hint="0: every choice."
        value={draft.awardApprovalFrom}
        onChange={(awardApprovalFrom) => change({ awardApprovalFrom })}
        currency={draft.currency}
        error={errorFor('awardApprovalFrom')}
      />
      <PersonChoice
        name="awardDeputyId"
        label="Who stands in for approving a choice"
        hint="When that approver posted the job, speaks for a bidder or has left."
        chosen={draft.awardDeputy}
        onChange={(awardDeputy) => change({ awardDeputy })}
        error={errorFor('awardDeputyId')}
      />
      <NumberField
        name="challengeDays"
        label="A decision can be challenged for"
        unit="working days"
        hint="0: never."
        isWhole
        value={draft.challengeDays}
        onChange={(challengeDays) => change({ challengeDays })}
        error={errorFor('challengeDays')}
      />
      <PersonChoice
        name="challengeReviewerId"
        label="Who answers challenges"
        hint="Not the requester of the job: somebody who took no part."
        chosen={draft.challengeReviewer}
        onChange={(challengeReviewer) => change({ challengeReviewer })}
        error={errorFor('challengeReviewerId')}
      />
      <MoneyField
        name="requestLimit"
        label="Asked for without a contest up to"
        isOptional
        hint="Services of a storefront. Empty: only what costs nothing."
        value={draft.requestLimit}
        onChange={(requestLimit) => change({ requestLimit })}
        currency={draft.currency}
        error={errorFor('requestLimit')}
      />
      <RadioGroup
        name="recompeteAfter"
        label="Awarded work that goes wrong can be ended"
        value={draft.recompeteAfter}
        onChange={(recompeteAfter) => change({ recompeteAfter })}
        choices={ENDINGS}
      />
    </>
  );
}
