/** Why there is no figure at equal terms, and what is shown in its place. */
export function NoSignal({ whyNot }: { whyNot: string | null }) {
  return (
    <p>
      {whyNot ?? 'Chosen at equal terms has not been worked out yet for these contests; that happens every night.'}{' '}
      Until then, how often bidders are chosen is compared with drawing lots, which takes no account of price, dates and
      the strength of rivals.
    </p>
  );
}
