import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
@ObjectType({ description: 'A part of the company. It posts jobs, and internal teams belong to it.' })
export class Department {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field({ description: 'Its name, unique in the company.' })
  name: string;

  @Column('boolean', { default: false })
  isSample: boolean;
}
