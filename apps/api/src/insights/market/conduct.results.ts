import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Tally } from '../../jobs/conduct/requester-conduct.results.js';

@ObjectType({ description: 'How the requesters of one department have treated bidders in all of their jobs so far.' })
export class DepartmentConduct {
  @Field({ description: 'Departments with fewer than 5 published jobs are told together, as Other departments.' })
  department: string;

  @Field(() => Int, { description: 'Requesters who published a job.' })
  requesters: number;

  @Field(() => Tally, { description: 'Published jobs that were cancelled.' })
  cancelled: Tally;

  @Field(() => Tally, { description: 'Decided jobs in which somebody was chosen.' })
  awarded: Tally;

  @Field(() => Tally, { description: 'Decided jobs that were decided by the day promised.' })
  decidedInTime: Tally;

  @Field(() => Tally, { description: 'Questions answered by the end of the next working day.' })
  answeredInTime: Tally;
}
