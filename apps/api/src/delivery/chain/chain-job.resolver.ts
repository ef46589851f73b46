import { Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from '../../jobs/job.entity.js';
import './chain.reading.js';

export enum ChainPart {
  REQUESTER = 'requester',
  DOER = 'doer',
  EVALUATOR = 'evaluator',
}
registerEnumType(ChainPart, {
  name: 'ChainPart',
  description: 'What somebody is to a piece of work.',
  valuesMap: {
    REQUESTER: { description: 'Asked for it.' },
    DOER: { description: 'Belongs to the team or vendor that does or did it.' },
    EVALUATOR: { description: 'Judges or judged the proposals.' },
  },
});

/** What the chain lends to a job. */
@Resolver(() => Job)
export class ChainJobResolver {
  @ResolveField(() => [ChainPart], { description: 'What the viewer is to it. Empty when none of these.' })
  chainParts(@Parent() job: { chainParts: ChainPart[] }): ChainPart[] {
    return job.chainParts;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What it did for the customer outside, in one line. Null until the requester has said, and to vendors other than the one that did it.',
  })
  customerLine(@Parent() job: { customerLine: string | null }): string | null {
    return job.customerLine;
  }
}
