import { FILE_KINDS, type FileKind } from '@bidwell/domain/file-kind';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
@ObjectType({
  description: 'A file of the brief. Everybody who sees the job can download it at `/api/job-files/<id>`.',
})
export class JobFile {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('uuid')
  addedBy: string;

  @Column('text')
  @Field()
  name: string;

  @Column('text')
  @Field(() => String, { description: `One of ${Object.keys(FILE_KINDS).join(', ')}: what its content is.` })
  kind: FileKind;

  @Column('int')
  @Field(() => Int, { description: 'In bytes.' })
  size: number;

  @Column({ type: 'int', default: 0, insert: false, update: false })
  received: number;

  /** Null until it has arrived to its last byte: nobody sees it before. */
  @Column({ type: 'text', nullable: true, insert: false })
  digest: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  begunAt: Date;
}
