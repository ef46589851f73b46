import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Insights } from '../insights.results.js';
import type { DepartmentConduct } from './conduct.results.js';

const tally = (count: string, of: string) =>
  `json_build_object('count', coalesce(sum(c.${count}), 0)::int, 'of', coalesce(sum(${of}), 0)::int)`;

/** Counted as it happened, one row a requester: a small department would be a person. */
const CONDUCT = `
  with by_department as (
    select d.name, sum(c.published) as published
    from requester_conduct c join person p on p.id = c.person_id join department d on d.id = p.department_id group by d.name)
  select n.name as department, (count(*) filter (where c.published > 0))::int as requesters,
    ${tally('cancelled', 'c.published')} as cancelled, ${tally('awarded', 'c.decided')} as awarded,
    ${tally('decided_in_time', 'c.decided')} as "decidedInTime",
    ${tally('answered_in_time', 'c.answered + c.never_answered')} as "answeredInTime"
  from requester_conduct c join person p on p.id = c.person_id join department d on d.id = p.department_id
  join by_department b on b.name = d.name
  cross join lateral (select case when b.published < 5 then 'Other departments' else d.name end as name) n
  group by n.name having sum(c.published) > 0
  order by n.name = 'Other departments', lower(n.name)`;

/** How requesters treat bidders, department by department. */
@Injectable()
export class RequestersConduct {
  constructor(private readonly database: Database) {}

  /** Empty for imported contests: nothing is known of it there. */
  async read({ dataset }: Insights): Promise<DepartmentConduct[]> {
    return dataset.isImported ? [] : this.database.rows<DepartmentConduct>(CONDUCT);
  }
}
