import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const RatingShownFragment = graphql(`
  fragment RatingShown on WorkRating {
    id
    closesAt
    canGive
    isOfRequest
    givenAt
    skippedAt
    kept
    again
    word
    line
    canAnswer
    answer {
      words
      answeredBy
      answeredAt
    }
  }
`);

export const RateWorkMutation = graphql(`
  mutation RateWork($id: ID!, $kept: KeptAnswer, $again: Boolean, $word: RatingWord, $line: String! = "") {
    rateWork(id: $id, kept: $kept, again: $again, word: $word, line: $line) {
      ... on WorkRating {
        ...RatingShown
      }
      ...RefusalFields
    }
  }
`);

export const SkipRatingMutation = graphql(`
  mutation SkipRating($id: ID!) {
    skipRating(id: $id) {
      ... on WorkRating {
        ...RatingShown
      }
      ...RefusalFields
    }
  }
`);

export const AnswerRatingMutation = graphql(`
  mutation AnswerRating($id: ID!, $words: String!) {
    answerRating(id: $id, words: $words) {
      ... on WorkRating {
        ...RatingShown
      }
      ...RefusalFields
    }
  }
`);

export const RateRequesterMutation = graphql(`
  mutation RateRequester($jobId: ID!, $clarity: BriefClarity!, $again: Boolean!, $line: String! = "") {
    rateRequester(jobId: $jobId, clarity: $clarity, again: $again, line: $line) {
      ... on Job {
        id
        engagement {
          id
          requesterRating {
            closesAt
            canGive
            clarity
            again
            line
            givenAt
          }
        }
      }
      ...RefusalFields
    }
  }
`);

export const RatingByLinkQuery = graphql(`
  query RatingByLink($token: String!) {
    ratingByLink(token: $token) {
      about
      bidderName
      isOfRequest
      closesAt
      isClosed
      givenAt
      skippedAt
      kept
      again
      word
      line
    }
  }
`);

export const RateByLinkMutation = graphql(`
  mutation RateByLink($token: String!, $kept: KeptAnswer, $again: Boolean, $word: RatingWord, $line: String! = "") {
    rateByLink(token: $token, kept: $kept, again: $again, word: $word, line: $line) {
      ... on RatingByLink {
        kept
        again
        word
        line
        givenAt
      }
      ...RefusalFields
    }
  }
`);

export const SkipRatingByLinkMutation = graphql(`
  mutation SkipRatingByLink($token: String!) {
    skipRatingByLink(token: $token) {
      ... on RatingByLink {
        skippedAt
      }
      ...RefusalFields
    }
  }
`);
