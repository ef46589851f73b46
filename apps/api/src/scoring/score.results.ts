import { PanelStage } from '@bidwell/domain/panel';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '../platform/graphql/scalars.js';

registerEnumType(PanelStage, {
  name: 'PanelStage',
  description: 'How far somebody on a panel is.',
  valuesMap: {
    DECLARE: { description: 'Has not declared yet.' },
    SCORE: { description: 'Scores, alone.' },
    WAIT: { description: 'Has submitted, and waits for others.' },
    AGREE: { description: 'All scores are in: the panel settles where it differs.' },
    LEFT: { description: 'Has left the panel.' },
  },
});

@ObjectType({ description: 'What the viewer gave.' })
export class OwnScore {
  @Field(() => Float, { nullable: true, description: '0 to 10. Null until given.' })
  value: number | null;

  @Field({ description: 'Why. Empty when no words were given.' })
  note: string;
}

@ObjectType({ description: 'What one evaluator gave.' })
export class EvaluatorScore {
  @Field(() => ID)
  evaluatorId: string;

  @Field()
  evaluatorName: string;

  @Field({ description: 'Whether it counts no more, because its evaluator left the panel.' })
  hasLeft: boolean;

  @Field(() => Float, { nullable: true, description: '0 to 10. Null where none was given.' })
  value: number | null;

  @Field()
  note: string;
}

@ObjectType({ description: 'What the panel agreed on.' })
export class AgreedScore {
  @Field(() => Float, { description: '0 to 10.' })
  value: number;

  @Field({ description: 'Why. Empty only where it is the mean.' })
  note: string;

  @Field({ description: 'Who set it.' })
  agreedBy: string;

  @Field(() => Instant)
  agreedAt: Date;
}

@ObjectType({ description: 'What one proposal got for one criterion.' })
export class Score {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The score that counts, 0 to 10: the agreed one, else the mean of the panel. Null until all scores are in; for price, null while this total is not comparable.',
  })
  value: number | null;

  @Field({ description: 'True for price: the published formula gives it, nobody else.' })
  isComputed: boolean;

  @Field({ description: 'Why it is what it is, as its bidder will read it. Empty when no words were given.' })
  note: string;

  @Field({ description: 'Whether it misses the minimum of its criterion.' })
  isBelowMinimum: boolean;

  @Field(() => OwnScore, { nullable: true, description: 'Null for price, and to those who judge nothing here.' })
  own: OwnScore | null;

  @Field(() => [EvaluatorScore], {
    description: 'The viewer’s own, and what others gave once they and the viewer have submitted.',
  })
  given: EvaluatorScore[];

  @Field(() => Float, { nullable: true, description: 'Of the panel’s scores. Null until all are in, and for price.' })
  mean: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'From the lowest of the panel’s scores to the highest. Null until all are in, and with fewer than two.',
  })
  spread: number | null;

  @Field(() => AgreedScore, { nullable: true, description: 'Null while the mean counts.' })
  agreed: AgreedScore | null;
}
