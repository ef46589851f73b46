import { Reading } from '../../platform/reading/reading.js';
import { myProposalReading } from './my-proposal.reading.js';

const accessReading = new Reading('ProposalAccess').plain('at', 'deed', 'kind', 'personName', 'fileId');

/** As what the reader in column `person` reads the proposals of the job behind `job`. */
const kindOf = (person: string, job: string): string => `case
  when ${person} = ${job}.requester_id then 'requester'
  when exists (select from evaluator ke where ke.job_id = ${job}.id and ke.person_id = ${person}) then 'panel'
  when ${person} in (${job}.approver_id, ${job}.award_approver_id) then 'approver'
  else (select case when kp.is_leader then 'leader' when kp.is_administrator then 'administrator' else 'company' end
    from person kp where kp.id = ${person}) end`;

const named = (person: string, job: string): string =>
  `(select np.name from person np where np.id = ${person} and np.id = ${job}.requester_id)`;

/**
 * Who opened and read the proposal, once its job is over and not before: how often somebody reads would tell of the decision to
 * come. Lines that say the same are one, so that nobody counts the panel; the opening is the job's, for the proposal's own moment
 * in it tells how many came before.
 */
const accessesOf = (row: string, child: string): string => `from (
    select lj.opened_at as at, 'opened' as deed, 'clock' as kind, null as person_name, null::uuid as file_id
    from opened_proposal oo join job lj on lj.id = oo.job_id where oo.proposal_id = ${row}.id
    union
    select er.hour, 'read', ${kindOf('er.person_id', 'ej')}, ${named('er.person_id', 'ej')}, null
    from evaluation_reading er join job ej on ej.id = er.job_id
    where er.job_id = ${row}.job_id and exists (select from opened_proposal eo where eo.proposal_id = ${row}.id)
    union
    select date_trunc('hour', fr.at), 'fileSaved', ${kindOf('fr.person_id', 'fj')}, ${named('fr.person_id', 'fj')}, fr.file_id
    from file_reading fr join job fj on fj.id = ${row}.job_id
    where fr.proposal_id = ${row}.id and not fr.is_own_side) ${child}
  where (select oj.decided_at is not null or oj.cancelled_at is not null from job oj where oj.id = ${row}.job_id)
  order by ${child}.at desc, ${child}.deed, ${child}.kind limit 200`;

myProposalReading.many('accessLog', () => accessReading, accessesOf);
