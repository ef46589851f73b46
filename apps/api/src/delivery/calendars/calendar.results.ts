import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Holiday } from '../../jobs/policies/policy.entity.js';
import { Department } from '../../people/department.entity.js';
import { resultOf } from '../../platform/graphql/result.js';

@ObjectType({ description: 'When people work: what promises in working time count by.' })
export class WorkingCalendar {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'Such as `Europe/Lisbon`.' })
  zone: string;

  @Field(() => [String], {
    description: 'The hours of each day, Monday first: `09:00-12:30, 13:30-17:30`. Empty where nobody works.',
  })
  week: string[];

  @Field(() => Int, { description: 'How many working days of silence accept what was done.' })
  silenceDays: number;

  @Field({ description: 'Whether it is the company’s, for everybody who has no other.' })
  isDefault: boolean;

  @Field(() => [Holiday], { description: 'Its own holidays, beside those of the whole company.' })
  holidays: Holiday[];

  @Field(() => [Department], { description: 'Whose jobs count by it. The company’s names none.' })
  departments: Department[];
}

export const WorkingCalendarResult = resultOf('WorkingCalendarResult', () => WorkingCalendar);
