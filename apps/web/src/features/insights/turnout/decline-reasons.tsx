import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { formatNumber } from '../../../ui/numbers';
import { declineWords } from './turnout-words';

const DeclineReasons_Turnout = graphql(`
  fragment DeclineReasons on Turnout {
    reasons {
      kind
      reason
      declined
    }
  }
`);

/** Why jobs were declined, in the words of those who declined. */
export function DeclineReasons({ turnout }: { turnout: FragmentType<typeof DeclineReasons_Turnout> }) {
  const { reasons } = readFragment(DeclineReasons_Turnout, turnout);
  if (reasons.length === 0) return <p className="muted">Nobody has declined a job in this time.</p>;
  const rows = [...new Set(reasons.map(({ reason }) => reason))].map((reason) => ({
    reason,
    internal: declinedBy(reasons, reason, 'INTERNAL'),
    external: declinedBy(reasons, reason, 'EXTERNAL'),
  }));
  return (
    <DataTable
      caption="Why jobs were declined"
      rows={rows}
      rowKey={({ reason }) => reason}
      columns={[
        { key: 'reason', header: 'Reason', isRowHeader: true, cell: ({ reason }) => declineWords(reason) },
        { key: 'internal', header: 'Teams', isNumber: true, cell: ({ internal }) => formatNumber(internal) },
        { key: 'external', header: 'Vendors', isNumber: true, cell: ({ external }) => formatNumber(external) },
      ]}
    />
  );
}

function declinedBy(
  reasons: readonly { kind: 'INTERNAL' | 'EXTERNAL'; reason: string; declined: number }[],
  reason: string,
  kind: 'INTERNAL' | 'EXTERNAL',
): number {
  return reasons.find((one) => one.reason === reason && one.kind === kind)?.declined ?? 0;
}
