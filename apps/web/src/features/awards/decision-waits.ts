import { graphql } from '../../graphql/graphql';

/** A decision between the choice and its effect, as those who may know of it see it. */
export const DecisionWaitsFragment = graphql(`
  fragment DecisionWaits on Job {
    id
    phase
    requester {
      id
      name
    }
    moves {
      name
      allowed
      reason
    }
    decision {
      id
      isAward
      proposalId
      winner {
        id
        name
        kind
      }
      variantTitle
      reasons
      words
      justification
      decidedAt
      takesEffectAt
      approvedAt
      approver {
        id
        name
      }
    }
  }
`);
