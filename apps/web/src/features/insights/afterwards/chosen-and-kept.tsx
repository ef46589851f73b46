import { NAME_AHEAD_OF_WORK } from '@bidwell/domain/chosen-and-kept';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { TeamLink } from '../team/team-link';

const ChosenAndKept_Afterwards = graphql(`
  fragment ChosenAndKept on Afterwards {
    bidders {
      bidderKey
      name
      standing
      isNameAheadOfWork
    }
  }
`);

interface ChosenAndKeptProps {
  afterwards: FragmentType<typeof ChosenAndKept_Afterwards>;
  dataset: string | undefined;
}

/** Chosen at equal terms beside promises kept: each team's place in words. */
export function ChosenAndKept({ afterwards, dataset }: ChosenAndKeptProps) {
  const teams = readFragment(ChosenAndKept_Afterwards, afterwards).bidders.filter(({ standing }) => standing !== null);
  if (teams.length === 0) return null;
  return (
    <DataTable
      caption="Each team: how often it is chosen at equal terms, beside how many promises it keeps"
      rows={teams}
      rowKey={({ bidderKey }) => bidderKey}
      columns={[
        {
          key: 'team',
          header: 'Team',
          isRowHeader: true,
          cell: ({ bidderKey, name }) => <TeamLink bidderKey={bidderKey} name={name} dataset={dataset} />,
        },
        {
          key: 'standing',
          header: 'Chosen and kept',
          cell: ({ standing, isNameAheadOfWork }) => (
            <>
              {standing}
              {isNameAheadOfWork && ` ${NAME_AHEAD_OF_WORK}`}
            </>
          ),
        },
      ]}
    />
  );
}
