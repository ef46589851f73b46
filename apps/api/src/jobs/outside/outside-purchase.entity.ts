import { OUTSIDE_LIMITS, OutsideReason } from '@bidwell/domain/outside-purchase';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Category } from '../../bidders/category.entity.js';
import { Department } from '../../people/department.entity.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant, MinorUnits } from '../../platform/graphql/scalars.js';
import { Money } from '../job.results.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

registerEnumType(OutsideReason, { name: 'OutsideReason', description: 'Why work did not come to the market.' });

@Entity()
@ObjectType({ description: 'Work that was bought around the market, as somebody recorded it.' })
export class OutsidePurchase {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  recordedBy: string;

  @Field(() => Person, { description: 'Who recorded it.' })
  recorder: Person;

  @Column('uuid')
  departmentId: string;

  @Field(() => Department)
  department: Department;

  @Column('uuid')
  categoryId: string;

  @Field(() => Category)
  category: Category;

  @Column('text')
  @Field({ description: 'What was bought.' })
  title: string;

  @Column('text')
  @Field({ description: 'From whom.' })
  supplier: string;

  @Column('bigint')
  amount: number;

  @Column('char', { length: 3 })
  currency: string;

  @Field(() => Money)
  price: Money;

  @Column('date')
  @Field(() => CalendarDate)
  boughtOn: string;

  @Column('text')
  @Field(() => OutsideReason)
  reason: OutsideReason;

  @Column('text', { default: '' })
  @Field({ description: 'In words. May be empty.' })
  words: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  recordedAt: Date;
}

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@InputType()
export class OutsidePurchaseInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Choose a category from the list.' })
  categoryId: string;

  @Field()
  @MaxLength(OUTSIDE_LIMITS.title, tooLong(OUTSIDE_LIMITS.title))
  @WholeText()
  title: string;

  @Field()
  @MaxLength(OUTSIDE_LIMITS.supplier, tooLong(OUTSIDE_LIMITS.supplier))
  @WholeText()
  supplier: string;

  @Field(() => MinorUnits)
  amount: number;

  @Field({ description: 'ISO 4217.' })
  @Matches(/^[A-Z]{3}$/, { message: 'Choose the currency.' })
  currency: string;

  @Field(() => CalendarDate)
  boughtOn: string;

  @Field(() => OutsideReason)
  reason: OutsideReason;

  @Field(() => String, { nullable: true, description: 'Needed for OTHER.' })
  @IsOptional()
  @MaxLength(OUTSIDE_LIMITS.words, tooLong(OUTSIDE_LIMITS.words))
  @WholeText()
  words?: string | null;
}

@ObjectType({ description: 'What was bought around the market in one category and currency.' })
export class OutsideTotal {
  @Field(() => Category)
  category: Category;

  @Field(() => Int)
  purchases: number;

  @Field(() => Money)
  total: Money;
}

export const OutsidePurchaseConnection = connectionOf(OutsidePurchase, 'OutsidePurchase');
export const OutsidePurchaseResult = resultOf('OutsidePurchaseResult', () => OutsidePurchase);
