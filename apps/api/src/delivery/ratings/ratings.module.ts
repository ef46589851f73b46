import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { AskForRating } from './ask-for-rating.js';
import { AskedRatings } from './asked-rating.service.js';
import { PostRatingMail } from './post-rating-mail.js';
import { RateWork } from './rate-work.js';
import { RatingLoop } from './rating-loop.js';
import { RateRequester } from './rate-requester.js';
import {
  ConductRatingsResolver,
  EngagementRatingResolver,
  RatingsResolver,
  RequesterRatingResolver,
} from './ratings.resolver.js';
import { WorkRatings } from './work-ratings.service.js';

/** How delivered work was, asked once of who asked for it. */
@Module({
  imports: [EngagementsModule, JobsModule],
  providers: [
    AskForRating,
    AskedRatings,
    PostRatingMail,
    RateWork,
    RatingLoop,
    RateRequester,
    RatingsResolver,
    RequesterRatingResolver,
    ConductRatingsResolver,
    EngagementRatingResolver,
    WorkRatings,
  ],
})
export class RatingsModule {}
