import { KeptAnswer, ratingMeanings, RatingWord } from '@bidwell/domain/rating';
import { registerEnumType } from '@nestjs/graphql';

registerEnumType(KeptAnswer, {
  name: 'KeptAnswer',
  description: 'Whether a bidder kept its promises, as the requester saw it.',
});

registerEnumType(RatingWord, {
  name: 'RatingWord',
  description: 'How the work was, from the lowest word to the highest.',
  valuesMap: Object.fromEntries(
    Object.entries(RatingWord).map(([name, word]) => [name, { description: ratingMeanings[word].meaning }]),
  ),
});
