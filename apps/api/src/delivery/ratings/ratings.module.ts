import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { AskForRating } from './ask-for-rating.js';
import { AskedRatings } from './asked-rating.service.js';
import { PostRatingMail } from './post-rating-mail.js';
import { RateWork } from './rate-work.js';
import { RatingLoop } from './rating-loop.js';
import { EngagementRatingResolver, RatingsResolver } from './ratings.resolver.js';
import { WorkRatings } from './work-ratings.service.js';

/** How delivered work was, asked once of who asked for it. */
@Module({
  imports: [EngagementsModule],
  providers: [
    AskForRating,
    AskedRatings,
    PostRatingMail,
    RateWork,
    RatingLoop,
    RatingsResolver,
    EngagementRatingResolver,
    WorkRatings,
  ],
})
export class RatingsModule {}
