import { IDEA_TERMS } from '@bidwell/domain/idea-protection';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { myProposalReading } from './my-proposal.reading.js';
import { openedProposalReading } from './opened-proposal.reading.js';

const fileReadingReading = new Reading('FileReading')
  .plain('fileId', 'isOwnSide', 'at')
  .column('personName', (row) => `(select who.name from person who where who.id = ${row}.person_id)`);

/**
 * A bidder's own readings at once; those of the other side for marked files alone, and only once the job is decided: how
 * often somebody reads would tell of the decision to come.
 */
const readingsOf = (row: string, child: string): string => `from file_reading ${child}
  where ${child}.proposal_id = ${row}.id and (${child}.is_own_side or (${child}.is_protected and exists (
    select from job fj where fj.id = ${row}.job_id and fj.decision is not null)))
  order by ${child}.at desc, ${child}.id limit 100`;

const agreedAt = (row: string, scope: Scope): string => `(select a.accepted_at from idea_terms_acceptance a
  where a.proposal_id = ${row}.proposal_id and a.person_id = ${scope.personId()} and a.terms_version = ${IDEA_TERMS.version})`;

myProposalReading.many('fileReadings', () => fileReadingReading, readingsOf);
openedProposalReading.column('ideaTermsAcceptedAt', agreedAt);
