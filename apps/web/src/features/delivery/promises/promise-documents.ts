import type { TypedDocumentNode } from 'urql';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import './promise-row-fragment';

/** What is said when a promise is moved. */
export interface Said {
  id: string;
  words: string;
  [key: string]: unknown;
}

const pause = graphql(`
  mutation PausePromise($id: ID!, $words: String!) {
    pausePromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const resume = graphql(`
  mutation ResumePromise($id: ID!, $words: String!) {
    resumePromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const dispute = graphql(`
  mutation DisputePromise($id: ID!, $words: String!) {
    disputePromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const redo = graphql(`
  mutation RedoPromise($id: ID!, $words: String!) {
    redoPromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const standBy = graphql(`
  mutation StandByPromise($id: ID!, $words: String!) {
    standByPromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const ruleDone = graphql(`
  mutation RulePromiseDone($id: ID!, $words: String!) {
    rulePromise(id: $id, isDone: true, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const ruleNotDone = graphql(`
  mutation RulePromiseNotDone($id: ID!, $words: String!) {
    rulePromise(id: $id, isDone: false, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

const waive = graphql(`
  mutation WaivePromise($id: ID!, $words: String!) {
    waivePromise(id: $id, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

/** Moves that are made with words, by name. */
export type SaidMove = 'pause' | 'resume' | 'dispute' | 'redo' | 'standBy' | 'ruleDone' | 'ruleNotDone' | 'waive';

export const SAID_MOVES = {
  pause,
  resume,
  dispute,
  redo,
  standBy,
  ruleDone,
  ruleNotDone,
  waive,
} as const satisfies Record<SaidMove, unknown> as unknown as Record<SaidMove, TypedDocumentNode<object, Said>>;

export const ReportPromiseDoneMutation = graphql(`
  mutation ReportPromiseDone($id: ID!, $url: String, $words: String) {
    reportPromiseDone(id: $id, url: $url, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

export const AddPromiseEvidenceMutation = graphql(`
  mutation AddPromiseEvidence($id: ID!, $url: String, $words: String) {
    addPromiseEvidence(id: $id, url: $url, words: $words) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

export const ConfirmPromiseMutation = graphql(`
  mutation ConfirmPromise($id: ID!) {
    confirmPromise(id: $id) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

export const AskForPromiseMutation = graphql(`
  mutation AskForPromise($obligationId: ID!, $title: String!) {
    askForPromise(obligationId: $obligationId, title: $title) {
      ... on PromiseInstance {
        ...PromiseRow
      }
      ...RefusalFields
    }
  }
`);

export const SettleObligationMutation = graphql(`
  mutation SettleObligation($obligationId: ID!, $counts: PromiseCounts!) {
    settleObligation(obligationId: $obligationId, counts: $counts) {
      ... on Obligation {
        id
        counts
      }
      ...RefusalFields
    }
  }
`);
