import { VIEW_LIMITS } from '@bidwell/domain/insight-view';
import { ArgsType, Field } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { InsightsArgs } from '../insights.inputs.js';

@ArgsType()
export class NewSavedView {
  @Field({ description: `At most ${VIEW_LIMITS.name} characters. A view of the same name is replaced.` })
  @MaxLength(1_000, { message: 'Shorten this name.' })
  @WholeText()
  name: string;

  @Field({ description: 'The path of the page of Insights, with what stands behind its question mark.' })
  @MaxLength(2_000, { message: 'Only a page of Insights can be kept.' })
  @WholeText()
  address: string;
}

@ArgsType()
export class NewFrozenFigures extends InsightsArgs {
  @Field({ description: `At most ${VIEW_LIMITS.frozenTitle} characters.` })
  @MaxLength(1_000, { message: 'Shorten this title.' })
  @WholeText()
  title: string;

  @Field({ description: 'The path of the page of Insights, with what stands behind its question mark.' })
  @MaxLength(2_000, { message: 'Only a page of Insights can be frozen.' })
  @WholeText()
  address: string;
}
