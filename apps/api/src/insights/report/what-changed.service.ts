import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ChangeCounts } from '../changes/changes.results.js';
import { ChangesSince } from '../changes/changes.service.js';
import { RequestersBehind } from './requesters-behind.js';
import { changeSentences, findings, type TeamThen } from './what-changed-words.js';

interface RunThen {
  datasetId: string;
  firstDay: string;
  lastDay: string;
  teams: TeamThen[];
}

/** The teams of the latest run of our own contests, beside what the latest run before $1 said of them. */
const TEAMS = `
  with own as (select id from dataset where not is_imported),
  latest as (
    select r.* from signal_run r join own on own.id = r.dataset_id where r.state = 'done' order by r.id desc limit 1),
  earlier as (
    select r.id from signal_run r join own on own.id = r.dataset_id
    where r.state = 'done' and r.ended_at <= $1::timestamptz order by r.id desc limit 1)
  select l.dataset_id as "datasetId", l.first_day::text as "firstDay", l.last_day::text as "lastDay",
    (select coalesce(json_agg(json_build_object('bidderKey', f.contest_bidder_id, 'name', coalesce(o.name, b.name),
      'bids', f.bids, 'wins', f.wins, 'now', json_build_object('value', f.value, 'low', f.low, 'high', f.high),
      'before', json_build_object('value', e.value, 'low', e.low, 'high', e.high)) order by lower(coalesce(o.name, b.name))), '[]')
     from signal_figure f join contest_bidder b on b.id = f.contest_bidder_id left join bidder o on o.id = b.bidder_id
     join signal_figure e on e.run_id = (select id from earlier) and e.contest_bidder_id = f.contest_bidder_id
       and e.category = '' and not e.is_mixed and e.value is not null
     where f.run_id = l.id and f.category = '' and not f.is_mixed and f.value is not null) as teams
  from latest l where l.has_signal`;

/** What changed since a moment, in sentences that may leave leadership: by mail, and the same on Home. Reads only. */
@Injectable()
export class WhatChanged {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangesSince,
    private readonly requesters: RequestersBehind,
  ) {}

  /** What differs beyond chance since the last visit; for leadership's own page, which reads no contests for it. */
  async findings(changes: ChangeCounts, lastVisit: Date | null): Promise<string[]> {
    if (lastVisit === null) return [];
    const run = await this.database.row<RunThen>(TEAMS, [lastVisit]);
    return findings(changes, run?.teams ?? []);
  }

  /** The finding first. Empty only while the company has no set of contests of its own. */
  async since(moment: Date): Promise<string[]> {
    const changes = await this.changes.read(moment);
    if (changes === null) return [];
    const run = await this.database.row<RunThen>(TEAMS, [moment]);
    const isAnybody = run !== null && run.teams.length > 0;
    const behind = isAnybody ? await this.requesters.of(run.datasetId, run.firstDay, run.lastDay) : new Map();
    const teams = (run?.teams ?? []).map((team) => ({ ...team, requesters: behind.get(team.bidderKey) ?? null }));
    return changeSentences(changes, teams);
  }
}
