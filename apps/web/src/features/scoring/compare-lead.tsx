import { formatInstant } from '../../ui/dates';
import { Highlight } from '../../ui/highlight';
import { counted } from '../../ui/numbers';
import type { Compared } from './use-compared';

interface CompareLeadProps {
  openedAt: string | null;
  invitedCount: number;
  compared: Compared;
}

/** When all were opened, how many there are, and what the table leaves out. */
export function CompareLead({ openedAt, invitedCount, compared }: CompareLeadProps) {
  const { all, equalCount, isEqualHidden, showsDifferences } = compared;
  const isCompared = all.length > 1;
  const variants = all.filter(({ variant }) => variant !== null).length;
  const [listed, setAside, out] = (['shortlisted', 'archived', 'disqualified'] as const).map(
    (mark) => all.filter(({ variant, marked }) => variant === null && marked?.mark === mark).length,
  ) as [number, number, number];
  return (
    <p role="status">
      {openedAt && `Opened ${formatInstant(openedAt)} · `}
      {counted(all.length - variants, 'proposal')} of {invitedCount} invited
      {variants > 0 && ` · ${counted(variants, 'variant')} beside them`}
      {isCompared && showsDifferences && (
        <>
          {' · '}
          <Highlight>differences highlighted</Highlight>
        </>
      )}
      {listed > 0 && ` · ${listed} shortlisted`}
      {setAside > 0 && ` · ${setAside} set aside`}
      {out > 0 && ` · ${out} disqualified`}
      {isCompared && isEqualHidden && ` · ${counted(equalCount, 'equal row')} hidden`}
    </p>
  );
}
