import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A set of decided contests: our own, or imported history of another market.' })
export class Dataset {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  name: string;

  @Column('boolean')
  @Field({ description: 'Imported from elsewhere. False for our own contests, of which there is one set.' })
  isImported: boolean;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When contests were last imported into it. Null for our own.' })
  importedAt: Date | null;

  @Field(() => Int, { description: 'How many decided contests it holds, those without a rival or a winner included.' })
  contestCount: number;
}
