import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useViewer } from '../graphql/viewer';
import { listenForShortcuts, useShortcut } from '../ui/shortcuts';
import { navLinksFor } from './nav-links';

const ShortcutList = lazy(() => import('./shortcut-list'));

/** The keys that work everywhere, and the list of all keys behind `?`. */
export function Shortcuts() {
  const [isListOpen, setIsListOpen] = useState(false);
  const router = useRouter();
  const viewer = useViewer();
  useEffect(listenForShortcuts, []);
  useShortcut('?', 'Show the keyboard shortcuts', () => setIsListOpen(true));
  return (
    <>
      {navLinksFor(viewer).map(({ key, label, path }) => (
        <Key key={key} keys={`g ${key}`} words={`Go to ${label}`} run={() => router.history.push(path)} />
      ))}
      {viewer.mayPost && <Key keys="c" words="Post a job" run={() => router.history.push('/jobs/new')} />}
      {isListOpen && (
        <Suspense>
          <ShortcutList onClose={() => setIsListOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function Key({ keys, words, run }: { keys: string; words: string; run: () => void }) {
  useShortcut(keys, words, run);
  return null;
}
