import type { ImportMapping, PlanFieldsFragment } from '../../graphql/generated/graphql';
import { DataTable } from '../../ui/data-table';
import { formatNumber } from '../../ui/numbers';
import { SelectField } from '../../ui/select-field';
import styles from './columns-form.module.css';

interface BidderMatchesProps {
  plan: Pick<PlanFieldsFragment, 'bidderMatches' | 'ownBidders'>;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
}

/** Which of our own teams and vendors each name of an own past is. */
export function BidderMatches({ plan: { bidderMatches, ownBidders }, mapping, onChange }: BidderMatchesProps) {
  const chosen = new Map(
    mapping.bidderMatches?.map(({ name, bidderId }) => [name, bidderId == null ? null : String(bidderId)]),
  );
  const choose = (name: string, bidderId: string | null) => {
    const others = (mapping.bidderMatches ?? []).filter((match) => match.name !== name);
    onChange({ ...mapping, bidderMatches: [...others, { name, bidderId }] });
  };
  return (
    <DataTable
      caption="Names of bidders in the file and whose they are"
      isCaptionHidden
      rows={bidderMatches}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', header: 'Name in the file', isRowHeader: true, cell: ({ name }) => name },
        { key: 'rows', header: 'Rows', isNumber: true, cell: ({ rows }) => formatNumber(rows) },
        {
          key: 'bidder',
          header: 'Is',
          cell: ({ name, bidderId }) => (
            <div className={styles.choice}>
              <SelectField
                name={`match-${name}`}
                label={`Who ${name} is`}
                isLabelHidden
                value={chosen.has(name) ? (chosen.get(name) ?? null) : bidderId}
                choices={ownBidders.map((own) => ({ value: own.id, label: own.name }))}
                emptyLabel="None of ours"
                onChange={(id) => choose(name, id)}
                onClear={() => choose(name, null)}
              />
            </div>
          ),
        },
      ]}
    />
  );
}
