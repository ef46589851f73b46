import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { Job } from '../job.entity.js';
import { Evaluator } from './evaluator.entity.js';
import { DeclaredBidder } from './panel.results.js';

/** What the reading of a job fetches of its panel. */
interface PanelRow {
  panel: Evaluator[];
  declaredOn: DeclaredBidder[];
  askedEvaluators: Person[];
}

/** The panel, as a field of its job. */
@Resolver(() => Job)
export class JobPanelResolver {
  @ResolveField(() => [Evaluator], {
    description: 'Everybody who judges it or did, the requester first. Empty in a draft, and to bidders.',
  })
  panel(@Parent() job: PanelRow): Evaluator[] {
    return job.panel;
  }

  @ResolveField(() => [DeclaredBidder], {
    description: 'Everybody invited, for those who judge it to declare on. Empty to everybody else.',
  })
  declaredOn(@Parent() job: PanelRow): DeclaredBidder[] {
    return job.declaredOn;
  }

  @ResolveField(() => [Person], {
    description: 'Whom a draft asks to judge once it is published. Empty to everybody but who writes or approves it.',
  })
  askedEvaluators(@Parent() job: PanelRow): Person[] {
    return job.askedEvaluators;
  }
}
