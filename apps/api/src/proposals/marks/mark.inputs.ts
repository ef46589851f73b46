import { ESTIMATE_WORDS_LIMIT } from '@bidwell/domain/line-estimate';
import { MARK_REASON_LIMIT, ProposalMark } from '@bidwell/domain/proposal-mark';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { MinorUnits } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class MarkInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field(() => ProposalMark, { nullable: true, description: 'Null takes the mark off.' })
  @IsOptional()
  mark?: ProposalMark | null;

  @Field(() => String, { nullable: true, description: 'Why. Needed to disqualify: the bidder reads it.' })
  @IsOptional()
  @MaxLength(MARK_REASON_LIMIT, tooLong(MARK_REASON_LIMIT))
  @WholeText()
  because?: string | null;
}

@ArgsType()
export class EstimateInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no proposal.' })
  proposalId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no line.' })
  lineId: string;

  @Field(() => MinorUnits, { nullable: true, description: 'Null takes the estimate back.' })
  @IsOptional()
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'How it was reckoned.' })
  @IsOptional()
  @MaxLength(ESTIMATE_WORDS_LIMIT, tooLong(ESTIMATE_WORDS_LIMIT))
  @WholeText()
  words?: string | null;
}
