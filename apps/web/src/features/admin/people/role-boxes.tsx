import { CheckboxGroup } from '../../../ui/checkbox-group';

export interface Roles {
  isLeader: boolean;
  isAdministrator: boolean;
}

type Role = keyof Roles;

const CHOICES: { value: Role; label: string; hint: string }[] = [
  { value: 'isLeader', label: 'Leader', hint: 'Reads Insights and sees every published job.' },
  {
    value: 'isAdministrator',
    label: 'Administrator',
    hint: 'Keeps people, teams, vendors and goals. Sees no sealed proposal either.',
  },
];

/** The two roles that employees can have. */
export function RoleBoxes({ roles, onChange }: { roles: Roles; onChange: (roles: Roles) => void }) {
  const values = CHOICES.map(({ value }) => value).filter((role) => roles[role]);
  return (
    <CheckboxGroup
      name="roles"
      label="Roles"
      isOptional
      values={values}
      choices={CHOICES}
      onChange={(next) =>
        onChange({ isLeader: next.includes('isLeader'), isAdministrator: next.includes('isAdministrator') })
      }
    />
  );
}
