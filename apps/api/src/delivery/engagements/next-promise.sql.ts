/** The clocks of the engagement behind `row` that run now, soonest first. One that waits for the requester is none of them. */
export function runningPromisesOf(row: string): string {
  return `(select pi.due_at, po.text from obligation po join promise_instance pi on pi.obligation_id = po.id
    where po.engagement_id = ${row}.id and pi.done_at is null and pi.settled_at is null and pi.paused_at is null
    order by pi.due_at limit 1)`;
}

/** When the next promise falls due, or fell due. Infinity while none runs, and for what is over. */
export function nextDueOf(row: string): string {
  return `(case when ${row}.accepted_at is null and ${row}.ended_at is null
    then coalesce((select np.due_at from ${runningPromisesOf(row)} np), 'infinity') else 'infinity'::timestamptz end)`;
}
