import { SERVICE_LIMITS } from '@bidwell/domain/standing-service';
import type { Viewer } from '@bidwell/domain/permissions';
import { Args, ArgsType, Field, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import type { Job } from '../../jobs/job.entity.js';
import { JobResult } from '../../jobs/job-pages.results.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { PostInstead } from './post-instead.js';

@ArgsType()
export class StartJobForInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no storefront.' })
  bidderId: string;

  @Field(() => ID, { nullable: true, description: 'The service it is about. Null: none in particular.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is no service.' })
  serviceId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the requester has written already.' })
  @IsOptional()
  @MaxLength(SERVICE_LIMITS.words, { message: `Shorten this text. The limit is ${SERVICE_LIMITS.words} characters.` })
  @WholeText()
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'Zone of the requester. Null or unknown: UTC.' })
  @IsOptional()
  @MaxLength(64)
  zone?: string | null;
}

/** From a storefront to a job. */
@Resolver()
export class PostInsteadResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly posting: PostInstead,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Starts a draft that is meant for a bidder: category, title and words are filled in, a vendor is invited by name. Refusals: NOT_FOUND, NOT_ALLOWED.',
  })
  async startJobFor(
    @Args() { bidderId, serviceId, words, zone }: StartJobForInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    const meant = { bidderId, serviceId: serviceId ?? null, words: words ?? '' };
    const id = await this.posting.start(meant, zone ?? 'UTC', viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }
}
