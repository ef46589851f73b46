import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import './calendar-documents';

export const PolicyRowFragment = graphql(`
  fragment PolicyRow on Policy {
    id
    category {
      id
      name
    }
    valueFrom {
      amount
      currency
    }
    approver {
      id
      name
    }
    deputy {
      id
      name
    }
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
    awardApprover {
      id
      name
    }
    awardDeputy {
      id
      name
    }
    awardApprovalFrom {
      amount
      currency
    }
    challengeDays
    challengeReviewer {
      id
      name
    }
    requestLimit {
      amount
      currency
    }
    recompeteAfter
  }
`);

export const PoliciesQuery = graphql(`
  query Policies {
    policies {
      id
      ...PolicyRow
    }
    holidays {
      day
      name
    }
    departments {
      id
      name
    }
    workingCalendars {
      id
      ...OwnCalendar
    }
    categories {
      id
      name
    }
  }
`);

export const SavePolicyMutation = graphql(`
  mutation SavePolicy($id: ID, $policy: PolicyInput!) {
    savePolicy(id: $id, policy: $policy) {
      ... on Policy {
        id
        ...PolicyRow
      }
      ...RefusalFields
    }
  }
`);

export const RemovePolicyMutation = graphql(`
  mutation RemovePolicy($id: ID!) {
    removePolicy(id: $id) {
      ... on Policy {
        id
      }
      ...RefusalFields
    }
  }
`);

export const AddHolidayMutation = graphql(`
  mutation AddHoliday($day: CalendarDate!, $name: String!) {
    addHoliday(day: $day, name: $name) {
      ... on Holiday {
        day
      }
      ...RefusalFields
    }
  }
`);

export const RemoveHolidayMutation = graphql(`
  mutation RemoveHoliday($day: CalendarDate!) {
    removeHoliday(day: $day) {
      ... on Holiday {
        day
      }
      ...RefusalFields
    }
  }
`);
