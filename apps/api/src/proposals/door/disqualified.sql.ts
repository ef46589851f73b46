/** Whether the opened proposal with this id is out of the contest. */
export function isDisqualified(proposalId: string): string {
  return `exists (select from proposal_mark dm where dm.proposal_id = ${proposalId} and dm.mark = 'disqualified')`;
}
