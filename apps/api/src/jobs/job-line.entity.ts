import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

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

  @Column('numeric', { precision: 12, scale: 3 })
  @Field(() => Float, { description: 'How many units, with up to three decimals.' })
  quantity: number;

  @Column('text')
  @Field({ description: 'What one of them is: day, person, piece.' })
  unit: string;
}
