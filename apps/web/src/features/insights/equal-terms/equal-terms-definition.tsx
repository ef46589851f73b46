import { MethodLink } from '../method/method-link';

/** What the headline means, one click away from every chart that shows it. */
export function EqualTermsDefinition() {
  return (
    <>
      <p>
        A model of all choices says how much price, promised date, loyalty and each bidder’s own strength weighed in
        them. Chosen at equal terms is what is left of the strength: in a straight fight with a typical outside bidder
        at the same price and date, so many times in 100 requesters would choose this team. 50 is level with the outside
        market.
      </p>
      <p>
        It does not move when a team cuts its prices or picks small fields. It is about choices, not about what was
        delivered, and it proves no cause. The range holds the true value 95 times in 100.
      </p>
      <p>
        “Depends on how price is weighed” stands where weighing price half, or half as much again, would give another
        reading. No target, bonus or ranking should hang on any of this.
      </p>
      <MethodLink />
    </>
  );
}
