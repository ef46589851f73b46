import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one judge gave one opened proposal for one criterion. */
@Entity('score')
export class ScoreGiven {
  @PrimaryColumn('uuid')
  proposalId: string;

  @PrimaryColumn('uuid')
  criterionId: string;

  @PrimaryColumn('uuid')
  scoredBy: string;

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  value: number | null;

  @Column('text', { default: '' })
  note: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  scoredAt: Date;
}
