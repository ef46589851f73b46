/** Whether this person does the work of the engagement behind `row`: named for it, or of its bidder where nobody is named. */
export function isContributor(row: string, personId: string): string {
  return `(exists (select from engagement_person cp where cp.engagement_id = ${row}.id and cp.person_id = ${personId})
    or (not exists (select from engagement_person cp where cp.engagement_id = ${row}.id)
      and exists (select from membership cm join person cq on cq.id = cm.person_id
        where cm.bidder_id = ${row}.bidder_id and cm.person_id = ${personId} and cq.deactivated_at is null)))`;
}
