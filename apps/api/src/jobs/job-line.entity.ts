import { LineBasis } from '@bidwell/domain/line-basis';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

registerEnumType(LineBasis, {
  name: 'LineBasis',
  description: 'What the price of a line is for.',
  valuesMap: {
    UNIT: { description: 'For one of its unit.' },
    FIXED: { description: 'For the whole line; its quantity is 1.' },
    PER_HEAD: { description: 'For each head; its quantity is the head count of the job.' },
    PER_HOUR: { description: 'For each hour.' },
  },
});

@Entity()
@ObjectType({ description: 'Something that every bidder must price, or say that it is included or not offered.' })
export class JobLine {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('int')
  @Field(() => Int, { description: 'Place in the list, from 0.' })
  position: number;

  @Column('text')
  @Field()
  title: string;

  @Column('text', { default: '' })
  @Field({ description: 'What exactly is meant. May be empty.' })
  details: string;

  @Column('text', { name: 'line_group', default: '' })
  @Field({ description: 'Lines of one group stand together. Empty for none.' })
  group: string;

  @Column('numeric', { precision: 12, scale: 3 })
  @Field(() => Float, { description: 'How many units, with up to three decimals.' })
  quantity: number;

  @Column('text')
  @Field({ description: 'What one of them is: day, person, piece.' })
  unit: string;

  @Column('text', { default: 'unit' })
  @Field(() => LineBasis)
  basis: LineBasis;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The place of its part in `Job.lots`, from 0. Null without parts.' })
  lot: number | null;

  @Column('boolean', { default: false })
  @Field({ description: 'Priced by everybody and never counted.' })
  isOptional: boolean;
}
