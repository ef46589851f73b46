import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The decision of a job: for one of its proposals, or for none. */
@Entity()
export class Award {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  jobId: string;

  /** Null when nobody was chosen. */
  @Column('uuid', { nullable: true })
  proposalId: string | null;

  /** Which of its other offers. Null for the main one. */
  @Column('int', { nullable: true })
  variant: number | null;

  @Column('uuid')
  decidedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  decidedAt: Date;

  @Column('text', { array: true })
  reasons: string[];

  @Column('text', { default: '' })
  words: string;

  /** Why one of fewer proposals than the policy wants was chosen. Empty where enough were there. */
  @Column('text', { default: '' })
  justification: string;
}
