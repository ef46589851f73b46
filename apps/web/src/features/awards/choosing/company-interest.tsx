import { cheapestForDepartment } from '@bidwell/domain/company-interest';
import type { CompanyInterestFragment as Compared } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Highlight } from '../../../ui/highlight';
import { interestWords, type NamedOffer } from './interest-words';

export const CompanyInterestFragment = graphql(`
  fragment CompanyInterest on Comparison {
    job {
      id
      currency
      switchingCost
      supervisionCost
      homePreference
    }
    proposals {
      id
      comparableTotal
      bidder {
        id
        name
        kind
      }
      variants {
        number
        title
        comparableTotal
      }
      content {
        cost {
          labour {
            role
            hours
            rate
            avoidableShare
          }
          passThrough
          overheadRate
          avoidableOverheadShare
        }
      }
    }
  }
`);

interface CompanyInterestProps {
  comparison: FragmentType<typeof CompanyInterestFragment>;
  /** What is about to be chosen. Left out: what somebody who looks at prices alone would choose. */
  chosen?: { proposalId: string; variant: number | null };
}

/** Says when the cheaper choice for the department costs the company more. Nothing where it does not. */
export function CompanyInterest({ comparison, chosen }: CompanyInterestProps) {
  const { job, proposals } = readFragment(CompanyInterestFragment, comparison);
  const offers = proposals.flatMap((proposal) => offersOf(proposal));
  const chosenId = chosen === undefined ? cheapestForDepartment(offers) : offerId(chosen.proposalId, chosen.variant);
  if (chosenId === null) return null;
  const [first, ...rest] = interestWords(chosenId, offers, job, job.currency);
  if (first === undefined) return null;
  return (
    <p role="note" className="prose">
      <Highlight>Cheaper for the department, dearer for the company.</Highlight> {first} {rest.join(' ')}
    </p>
  );
}

const offerId = (proposalId: string, variant: number | null) =>
  variant === null ? proposalId : `${proposalId}-${variant}`;

/** A proposal and its variants; nothing while names are hidden, kinds and cost with them. A team reckons its cost for the main offer; what a variant of it would cost is not known. */
function offersOf({ id, bidder, comparableTotal, content, variants }: Compared['proposals'][number]): NamedOffer[] {
  if (bidder === null) return [];
  const kind = bidder.kind === 'TEAM' ? ('team' as const) : ('vendor' as const);
  return [
    { id, name: bidder.name, kind, comparableTotal, cost: content.cost },
    ...variants.map((variant) => ({
      id: offerId(id, variant.number),
      name: `${bidder.name} with ${variant.title}`,
      kind,
      comparableTotal: variant.comparableTotal,
      cost: null,
    })),
  ];
}
