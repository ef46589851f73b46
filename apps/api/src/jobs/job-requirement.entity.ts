import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'Something that every bidder must answer in words. Frozen with the lines at publication.' })
export class JobRequirement {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('int')
  @Field(() => Int, { description: 'Place in the list, from 0.' })
  position: number;

  @Column('text')
  @Field({ description: 'What is asked.' })
  text: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The most words an answer may have. Null for no limit of its own.' })
  wordLimit: number | null;

  @Column('boolean', { default: false })
  @Field({ description: 'Whoever does not meet it should not count on being chosen.' })
  isEssential: boolean;
}
