import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A company goal that jobs serve.' })
export class Goal {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'What reaching it does for the customer outside.' })
  customerBenefit: string;

  @Column('boolean', { default: false })
  isSample: boolean;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}
