import { ReportRhythm } from '@bidwell/domain/insight-view';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { FigureSection } from '../report/figure-section.js';

registerEnumType(ReportRhythm, {
  name: 'ReportRhythm',
  description: 'How often a mail says what changed.',
  valuesMap: {
    WEEK: { description: 'On Mondays, from seven in the morning, UTC.' },
    MONTH: { description: 'On the first of a month, from seven in the morning, UTC.' },
  },
});

@ObjectType({ description: 'A page of Insights that the viewer keeps under a name. Nobody else sees it.' })
export class SavedView {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'Where it leads: a path of this site.' })
  address: string;
}

@ObjectType({
  description:
    'Figures as they were at a moment, behind a link. Cells of fewer than five wins or one requester are merged.',
})
export class FrozenFigures {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Person)
  madeBy: Person;

  @Field(() => Instant, { description: 'When they were worked out.' })
  asOf: Date;

  @Field({ description: 'The page they are from, as it is now.' })
  address: string;

  @Field(() => Instant, { nullable: true, description: 'Null until taken back.' })
  takenBackAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back.' })
  mayTakeBack: boolean;

  @Field(() => [FigureSection], { description: 'Empty once taken back.' })
  sections: FigureSection[];
}

@ObjectType({ description: 'How often the viewer is told by mail what changed.' })
export class InsightMail {
  @Field(() => ReportRhythm, { nullable: true, description: 'Null: never.' })
  every: ReportRhythm | null;

  @Field(() => Instant, { nullable: true, description: 'When the next one is due. Null: never.' })
  nextAt: Date | null;
}

export const SavedViewResult = resultOf('SavedViewResult', () => SavedView);
export const FrozenFiguresResult = resultOf('FrozenFiguresResult', () => FrozenFigures);
