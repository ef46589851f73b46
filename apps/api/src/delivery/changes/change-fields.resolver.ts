import { growthInWords } from '@bidwell/domain/change-sum';
import {
  type ChangeActor,
  changeLifecycle,
  ChangeState,
  changeState,
  type RecordedChange,
  workStanding,
} from '@bidwell/domain/engagement-change';
import { movesFor, tryMove } from '@bidwell/domain/lifecycle';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Money, Move } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { type ChangeSides, changeActors } from './change.facts.js';
import './change.reading.js';
import { EngagementChange } from './change.results.js';

interface MoveRow extends RecordedChange, ChangeSides {
  requesterSignedAt: Date | null;
  bidderSignedAt: Date | null;
  acceptedWorkAt: Date | null;
  endedAt: Date | null;
}

@Resolver(() => EngagementChange)
export class ChangeFieldsResolver {
  @ResolveField(() => ChangeState)
  state(@Parent() row: RecordedChange): ChangeState {
    return changeState(row);
  }

  @ResolveField(() => [Move])
  moves(@Parent() row: MoveRow): Move[] {
    const actors: ChangeActor[] = changeActors(row);
    const work = workStanding({ ...row, acceptedAt: row.acceptedWorkAt });
    return movesFor(changeLifecycle, { state: changeState(row), actors, work });
  }

  @ResolveField(() => Person)
  proposedBy(@Parent() row: { proposedBy: Person }): Person {
    return row.proposedBy;
  }
}

/** What changes lend to an engagement. */
@Resolver(() => Engagement)
export class EngagementChangesResolver {
  @ResolveField(() => [EngagementChange], { description: 'Every change that was proposed, oldest first.' })
  changes(@Parent() row: { changes: EngagementChange[] }): EngagementChange[] {
    return row.changes;
  }

  @ResolveField(() => Money, {
    nullable: true,
    description: 'The awarded price and every accepted change. Null where the chosen offer had no sum.',
  })
  priceNow(@Parent() row: { priceNow: Money | null }): Money | null {
    return row.priceNow;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What accepted changes add to the awarded price: "+12% in 3 changes". Null while there are none.',
  })
  growth(@Parent() row: { agreed: number | null; count: number; effect: number }): string | null {
    const { agreed, count, effect } = row;
    return growthInWords(agreed === null ? null : Number(agreed), { count, effect: Number(effect) });
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer’s side may propose a change now.' })
  mayProposeChange(
    @Parent() row: Parameters<typeof workStanding>[0] & Omit<ChangeSides, 'side' | 'isApprover'>,
  ): boolean {
    const actors: ChangeActor[] = row.isRequester || row.isBidder ? ['proposer'] : [];
    return tryMove(changeLifecycle, 'propose', { state: 'none', actors, work: workStanding(row) }).ok;
  }

  @ResolveField(() => CalendarDate, {
    nullable: true,
    description: 'The last day of the work, as the job says or as it was changed. Null where neither does.',
  })
  endsOn(@Parent() row: { endsOn: string | null }): string | null {
    return row.endsOn;
  }
}
