import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Department } from './department.entity.js';

@Entity()
@ObjectType({ description: 'Somebody who uses Bidwell: an employee, or one of a vendor’s people.' })
export class Person {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field({ description: 'The name to show.' })
  name: string;

  /** Lower case, and nobody else's business. */
  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** When an administrator handed out the password. Null once the person has chosen their own. */
  @Column('timestamptz', { nullable: true })
  firstPasswordAt: Date | null;

  /** Null for a vendor's people. */
  @Column('uuid', { nullable: true })
  departmentId: string | null;

  @Field(() => Department, { nullable: true, description: 'Null for a vendor’s people.' })
  department: Department | null;

  /** To whom they report. Null: to nobody, or it is not written down. */
  @Column('uuid', { nullable: true })
  managerId: string | null;

  @Column('boolean', { default: false })
  isLeader: boolean;

  @Column('boolean', { default: false })
  isAdministrator: boolean;

  @Column('text', { nullable: true })
  demoRole: string | null;

  @Column('text', { nullable: true })
  demoStory: string | null;

  @Column('int', { nullable: true })
  demoOrder: number | null;

  @Column('boolean', { default: false })
  isSample: boolean;

  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
