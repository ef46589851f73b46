import { useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useViewer, type Viewer } from '../../graphql/viewer';
import { DownIcon } from '../../ui/icons';
import { LateMenu } from '../../ui/late-menu';
import { type Theme, useTheme } from '../../ui/theme';
import { say } from '../../ui/toast';
import { SignOutMutation } from './sign-in-documents';
import styles from './account-menu.module.css';

const THEMES: { value: Theme; label: string }[] = [
  { value: 'system', label: 'As this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Who is signed in and as what, the theme, and the way out. */
export function AccountMenu() {
  const viewer = useViewer();
  const router = useRouter();
  const [theme, setTheme] = useTheme();
  const [, signOut] = useMutation(SignOutMutation);
  const go = (path: string) => () => router.history.push(path);
  const leave = async () => {
    const { error } = await signOut({});
    if (error) say('Not signed out: the server could not be reached. Try again.');
    else location.assign('/');
  };
  return (
    <LateMenu
      name="account"
      sections={[
        { title: `${roleOf(viewer)} · ${viewer.email}` },
        { title: 'Theme', choice: { choices: THEMES, value: theme, onChange: (value) => setTheme(value as Theme) } },
        {
          actions: [
            { label: 'Thanks to you', run: go('/thanks/mine') },
            { label: 'Feedback', run: go('/feedback') },
            { label: 'Your calendar', run: go('/calendar') },
            { label: 'Mail to you', run: go('/mail/wish') },
            accountAction(viewer, go),
          ],
        },
        { actions: [{ label: 'Sign out', run: () => void leave() }] },
      ]}
    >
      <span className={styles.name}>{viewer.person.name}</span>
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(viewer.person.name)}
      </span>
      <DownIcon />
    </LateMenu>
  );
}

/** A guest has no password to change yet. */
function accountAction({ isGuest }: Viewer, go: (path: string) => () => void) {
  return isGuest
    ? { label: 'Claim your account', run: go('/claim') }
    : { label: 'Password and sessions', run: go('/password') };
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

/** "Maya Okafor" is MO where there is no room for her name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('');
}
