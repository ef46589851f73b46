import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

/** What was done with a proposal of a bidder by the side that judges it. */
export enum AccessDeed {
  OPENED = 'opened',
  READ = 'read',
  FILE_SAVED = 'fileSaved',
}

/** As what kind of person somebody read a proposal. Who it was is the company's own to know, but for the requester. */
export enum AccessKind {
  CLOCK = 'clock',
  REQUESTER = 'requester',
  PANEL = 'panel',
  APPROVER = 'approver',
  LEADER = 'leader',
  ADMINISTRATOR = 'administrator',
  COMPANY = 'company',
}

registerEnumType(AccessDeed, { name: 'AccessDeed', description: 'What was done with a proposal since its opening.' });
registerEnumType(AccessKind, {
  name: 'AccessKind',
  description:
    'As what kind of person somebody read a proposal. CLOCK: nobody; it was opened after the deadline, with all others.',
});

@ObjectType({ description: 'One line of the access log of the viewer’s own proposal.' })
export class ProposalAccess {
  @Field(() => Instant, { description: 'Of a reading or a saved file: the hour in which it happened.' })
  at: Date;

  @Field(() => AccessDeed)
  deed: AccessDeed;

  @Field(() => AccessKind)
  kind: AccessKind;

  @Field(() => String, { nullable: true, description: 'The requester’s name. Nobody else on that side is named.' })
  personName: string | null;

  @Field(() => ID, { nullable: true, description: 'The file that was saved, as the content names it.' })
  fileId: string | null;
}
