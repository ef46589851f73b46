import type { Expression } from '../../platform/reading/reading.js';
import { openedProposalReading } from './opened-proposal.reading.js';

/** What the same bidder proposed in the round before, as far as it may be read now. Found by the proposal, never by a name. */
const ofRoundBefore =
  (column: 'content' | 'comparable_total'): Expression =>
  (row) =>
    `(select was.${column} from job rj
    join proposal now on now.id = ${row}.proposal_id
    join proposal before on before.bidder_id = now.bidder_id and before.job_id = rj.previous_round_id
    join readable_proposal was on was.proposal_id = before.id
    where rj.id = ${row}.job_id and rj.previous_round_id is not null)`;

openedProposalReading.resolved('sinceLastRound', {
  offerBefore: ofRoundBefore('content'),
  totalBefore: ofRoundBefore('comparable_total'),
  offerNow: (row) =>
    `case when exists (select from job rj where rj.id = ${row}.job_id and rj.previous_round_id is not null) then ${row}.content end`,
});
