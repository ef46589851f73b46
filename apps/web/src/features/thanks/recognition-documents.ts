import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const RecognitionFragment = graphql(`
  fragment RecognitionFields on Recognition {
    id
    recognitionId
    month
    words
    sentence
    isAgreed
    isAnswered
    isMine
    mayPick
    person {
      id
      name
      department {
        id
        name
      }
    }
    givenBy {
      id
      name
    }
    nominatedBy {
      id
      name
    }
    pickedBy {
      id
      name
    }
  }
`);

export const RecognitionPageQuery = graphql(`
  query RecognitionPage($month: String!) {
    recognitionPage(month: $month) {
      shown {
        id
        ...RecognitionFields
      }
      waiting {
        id
        ...RecognitionFields
      }
    }
  }
`);

export const PickRecognitionMutation = graphql(`
  mutation PickRecognition($id: ID!, $sentence: String!) {
    pickRecognition(id: $id, sentence: $sentence) {
      ... on Recognition {
        id
        ...RecognitionFields
      }
      ...RefusalFields
    }
  }
`);

export const AnswerRecognitionMutation = graphql(`
  mutation AnswerRecognition($id: ID!, $isAgreed: Boolean!) {
    answerRecognition(id: $id, isAgreed: $isAgreed) {
      ... on Recognition {
        id
        ...RecognitionFields
      }
      ...RefusalFields
    }
  }
`);
