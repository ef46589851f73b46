import { colleagueConflict, reviewerConflict, sidesConflict } from '@bidwell/domain/firewall';
import { cannotJudge } from '@bidwell/domain/judging';
import { Injectable } from '@nestjs/common';
import type { Match } from '../../bidders/bidders.service.js';
import { refuse } from '../../platform/graphql/refusal.js';
import type { Job } from '../job.entity.js';
import { Colleagues } from './colleagues.service.js';
import { type PersonTie, Ties } from './ties.service.js';

/** Whether those who would post, judge and review a draft stand on the side of nobody it would invite. */
@Injectable()
export class CheckPanel {
  constructor(
    private readonly ties: Ties,
    private readonly colleagues: Colleagues,
  ) {}

  /** Read behind the job's lock: somebody may have changed sides meanwhile. */
  async check({ requesterId, evaluatorIds }: Job, matches: readonly Match[], reviewerId: string | null): Promise<void> {
    const bidderIds = matches.map(({ bidderId }) => bidderId);
    const reviewerIds = reviewerId === null ? [] : [reviewerId];
    const ties = await this.ties.of([requesterId, ...evaluatorIds, ...reviewerIds], bidderIds);
    const own = sidesConflict(tiesOf(requesterId, ties));
    if (own !== null) refuse(own.code, own.message);
    for (const { id, name, maySit } of await this.colleagues.byIds(evaluatorIds)) {
      const conflict = maySit ? colleagueConflict(name, tiesOf(id, ties)) : cannotJudge(name);
      if (conflict !== null) refuse(conflict.code, conflict.message, { field: 'evaluatorIds' });
    }
    for (const { id, name } of await this.colleagues.byIds(reviewerIds)) {
      const [isPosting, isJudging] = [id === requesterId, evaluatorIds.includes(id)];
      const conflict = reviewerConflict({ name, isPosting, isJudging, ties: tiesOf(id, ties) });
      if (conflict !== null) refuse(conflict.code, conflict.message, { field: isJudging ? 'evaluatorIds' : null });
    }
  }
}

function tiesOf(id: string, ties: readonly PersonTie[]): PersonTie[] {
  return ties.filter(({ personId }) => personId === id);
}
