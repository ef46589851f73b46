import type { PanelMember, PanelRules } from '@bidwell/domain/panel';
import type { PublishedCriterion } from '@bidwell/domain/standing-scores';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { AgreedOn, GivenScore } from './score.facts.js';
import { judgedByOf, panelMembersOf, panelRulesOf, scoresAgreedOf, scoresGivenOf } from './score.sql.js';

/** What a job is judged by, who judges it, and what they gave. */
export interface JudgedJob {
  criteria: PublishedCriterion[];
  panel: PanelMember[];
  rules: PanelRules;
  given: Map<string, GivenScore[]>;
  agreed: Map<string, AgreedOn[]>;
}

/** Reads scores for the moves that go by them. The caller has locked the job. */
@Injectable()
export class JudgedJobs {
  constructor(private readonly database: Database) {}

  async of(jobId: string, proposalIds: readonly string[]): Promise<JudgedJob> {
    const job = await this.database.row<Pick<JudgedJob, 'criteria' | 'panel' | 'rules'>>(
      `select ${judgedByOf('$1')} as criteria, ${panelMembersOf('$1')} as panel, ${panelRulesOf('$1')} as rules`,
      [jobId],
    );
    const scores = await this.database.rows<{ id: string; given: GivenScore[]; agreed: AgreedOn[] }>(
      `select p.id, ${scoresGivenOf('p.id')} as given, ${scoresAgreedOf('p.id')} as agreed from unnest($1::uuid[]) p (id)`,
      [proposalIds],
    );
    return {
      ...(job ?? { criteria: [], panel: [], rules: { isBlind: false, twoEnvelopes: false } }),
      given: new Map(scores.map(({ id, given }) => [id, given])),
      agreed: new Map(scores.map(({ id, agreed }) => [id, agreed])),
    };
  }
}
