import '../../../graphql/asked-questions';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const QuestionSetQuery = graphql(`
  query CategoryQuestions {
    categories {
      id
      name
      questionSet {
        id
        version
        publishedAt
        ...Asked
      }
      questionSetDraft {
        id
        version
        draftVersion
        ...Asked
      }
    }
  }
`);

export const ShippedQuestionSetsQuery = graphql(`
  query ShippedQuestionSets {
    shippedQuestionSets {
      id
      name
    }
  }
`);

export const StartFromShippedMutation = graphql(`
  mutation StartFromShipped($categoryId: ID!, $shippedId: ID!) {
    startFromShippedQuestions(categoryId: $categoryId, shippedId: $shippedId) {
      ... on Category {
        id
        questionSetDraft {
          id
          version
          draftVersion
          ...Asked
        }
      }
      ...RefusalFields
    }
  }
`);

export const SaveQuestionSetMutation = graphql(`
  mutation SaveQuestionSet($categoryId: ID!, $draftVersion: Int, $sections: [BriefSectionInput!]!) {
    saveQuestionSet(categoryId: $categoryId, draftVersion: $draftVersion, sections: $sections) {
      ... on Category {
        id
        questionSetDraft {
          id
          version
          draftVersion
          ...Asked
        }
      }
      ...RefusalFields
    }
  }
`);

export const PublishQuestionSetMutation = graphql(`
  mutation PublishQuestionSet($id: ID!, $draftVersion: Int!) {
    publishQuestionSet(id: $id, draftVersion: $draftVersion) {
      ... on Category {
        id
        questionSet {
          id
          version
          publishedAt
        }
        questionSetDraft {
          id
        }
      }
      ...RefusalFields
    }
  }
`);

export const DiscardQuestionSetMutation = graphql(`
  mutation DiscardQuestionSet($id: ID!) {
    discardQuestionSet(id: $id) {
      ... on Category {
        id
        questionSetDraft {
          id
        }
      }
      ...RefusalFields
    }
  }
`);
