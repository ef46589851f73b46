import { graphql } from '../../../graphql/graphql';

/** Everything of a draft that its form holds. */
export const DraftFragment = graphql(`
  fragment DraftFields on Job {
    id
    draftVersion
    title
    summary
    category {
      id
    }
    startsOn
    endsOn
    dateFlexibility
    place
    headCount
    services
    answers
    budget {
      mode
      low {
        amount
      }
      high {
        amount
      }
    }
    currency
    switchingCost
    supervisionCost
    homePreference
    lots {
      title
      categoryId
    }
    lines {
      id
      title
      details
      quantity
      unit
      group
      basis
      isOptional
      lot
    }
    requirements {
      id
      text
      wordLimit
      isEssential
    }
    criteria {
      id
      title
      description
      kind
      weight
      levels {
        score
        words
      }
      minimum
    }
    questionsDue
    answersDue
    deadline
    isDropBox
    decisionDue
    goal {
      id
    }
    noGoalBecause
    customerBenefit
    invitationMode
    invitedVendors {
      id
    }
    askedEvaluators {
      id
    }
    guests {
      email
      firmName
    }
  }
`);
