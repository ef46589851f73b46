import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Dataset } from '../../awards/contests/contest-dataset.entity.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { ImportPlan } from '../import.results.js';

export enum ImportState {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  STOPPED = 'stopped',
  FAILED = 'failed',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  valuesMap: {
    WAITING: { description: 'It has not begun, or goes on after an interruption.' },
    RUNNING: {},
    DONE: {},
    STOPPED: { description: 'Stopped by its asker. What had been kept by then stays.' },
    FAILED: { description: '`refusal` says why.' },
  },
});

export enum ImportStep {
  READING = 'reading',
  CHECKING = 'checking',
  KEEPING = 'keeping',
}
registerEnumType(ImportStep, {
  name: 'ImportStep',
  valuesMap: {
    READING: { description: 'Reading the file.' },
    CHECKING: { description: 'Checking its rows against one another and what is known already.' },
    KEEPING: { description: 'Keeping contests; `done` of `total` are in.' },
  },
});

@ObjectType({ description: 'An import, or a dry run of one, as its asker follows it.' })
export class ImportTask {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null once the file is gone.' })
  uploadId: string | null;

  @Field()
  fileName: string;

  @Field({ description: 'It changes nothing; it says what importing would do.' })
  isDryRun: boolean;

  @Field(() => ImportState)
  state: ImportState;

  @Field(() => ImportStep, { description: 'What is being done, or was last.' })
  step: ImportStep;

  @Field(() => Int, { description: 'Contests worked through in this step.' })
  done: number;

  @Field(() => Int, { nullable: true, description: 'Contests to work through. Null until the file is read.' })
  total: number | null;

  @Field({ description: 'Its asker wants it to stop; it ends behind the contests in hand.' })
  isStopping: boolean;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while it waits or runs.' })
  endedAt: Date | null;

  @Field(() => ImportPlan, {
    nullable: true,
    description: 'What was done, or would be. Null before the end, and in lists.',
  })
  plan: ImportPlan | null;

  @Field(() => Refusal, { nullable: true, description: 'Why nothing more came of it. Null unless it failed.' })
  refusal: Refusal | null;

  @Field(() => Dataset, {
    nullable: true,
    description: 'Where the contests go. Null for dry runs, and before the first.',
  })
  dataset: Dataset | null;
}

export const ImportTaskResult = resultOf('ImportTaskResult', () => ImportTask);
