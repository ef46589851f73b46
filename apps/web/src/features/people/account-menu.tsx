import { useMutation } from 'urql';
import { useViewer, type Viewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { DownIcon } from '../../ui/icons';
import { Menu } from '../../ui/menu';
import { type Theme, useTheme } from '../../ui/theme';
import { say } from '../../ui/toast';
import { SignOutMutation } from './sign-in-documents';

const THEMES: { value: Theme; label: string }[] = [
  { value: 'system', label: 'As this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Who is signed in and as what, the theme, and the way out. */
export function AccountMenu() {
  const viewer = useViewer();
  const [theme, setTheme] = useTheme();
  const [, signOut] = useMutation(SignOutMutation);
  const leave = async () => {
    const { error } = await signOut({});
    if (error) say('Not signed out: the server could not be reached. Try again.');
    else location.assign('/');
  };
  return (
    <Menu
      trigger={
        <Button isCompact look="quiet" style={{ borderColor: 'transparent' }}>
          {viewer.person.name}
          <DownIcon />
        </Button>
      }
      sections={[
        { title: `${roleOf(viewer)} · ${viewer.email}` },
        { title: 'Theme', choice: { choices: THEMES, value: theme, onChange: (value) => setTheme(value as Theme) } },
        { actions: [{ label: 'Sign out', run: () => void leave() }] },
      ]}
    />
  );
}

/** What this person is here, in one line. */
export function roleOf(viewer: Viewer): string {
  const roles = [
    viewer.isAdministrator && 'Administrator',
    viewer.isLeader && 'Leadership',
    viewer.bidder && viewer.bidder.name,
    viewer.person.department?.name,
  ];
  return roles.filter(Boolean).slice(0, 2).join(', ') || 'Guest';
}
