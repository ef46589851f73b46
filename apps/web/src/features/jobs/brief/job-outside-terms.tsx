import { areEqualTerms, shareInWords } from '@bidwell/domain/cost-basis';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatMoney } from '../../../ui/money';

const JobOutsideTermsFragment = graphql(`
  fragment JobOutsideTerms on Job {
    id
    currency
    switchingCost
    supervisionCost
    homePreference
  }
`);

/** What is added to the totals of vendors before price is scored: said also where it is nothing. */
export function JobOutsideTerms({ job }: { job: FragmentType<typeof JobOutsideTermsFragment> }) {
  const terms = readFragment(JobOutsideTermsFragment, job);
  const { currency, switchingCost, supervisionCost, homePreference } = terms;
  if (areEqualTerms(terms)) {
    return (
      <p className="small muted">
        Teams of the company and vendors stand on equal terms: nothing is added to anybody’s total, nobody is preferred.
      </p>
    );
  }
  return (
    <>
      <p className="small">Before price is scored, the total of a vendor is raised by what going outside costs:</p>
      <ul className="small stack tight">
        {switchingCost > 0 && <li>{formatMoney(switchingCost, currency)} for changing over</li>}
        {supervisionCost > 0 && <li>{formatMoney(supervisionCost, currency)} for supervision</li>}
        {homePreference > 0 && (
          <li>{shareInWords(homePreference)} of the sum as a preference for the company’s own teams</li>
        )}
      </ul>
      <p className="small muted">This does not change once the job is published. The requester may choose anybody.</p>
    </>
  );
}
