import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useViewer } from '../graphql/viewer';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { activeShortcuts, areShortcutsOn, listenForShortcuts, turnShortcuts, useShortcut } from '../ui/shortcuts';
import { navLinksFor } from './nav-links';
import styles from './shortcuts.module.css';

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
      {isListOpen && <ShortcutList onClose={() => setIsListOpen(false)} />}
    </>
  );
}

function Key({ keys, words, run }: { keys: string; words: string; run: () => void }) {
  useShortcut(keys, words, run);
  return null;
}

function ShortcutList({ onClose }: { onClose: () => void }) {
  const [isOn, setIsOn] = useState(areShortcutsOn);
  const turn = (next: boolean) => {
    turnShortcuts(next);
    setIsOn(next);
  };
  return (
    <Dialog title="Keyboard shortcuts" isOpen onClose={onClose}>
      <div className="stack">
        <dl className={styles.list}>
          {activeShortcuts().map(({ keys, words }) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key.toUpperCase()}</kbd>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          name="single-keys"
          label="Use these keys"
          hint="They never act while you type. ? always opens this list."
          isChecked={isOn}
          onChange={turn}
        />
      </div>
    </Dialog>
  );
}
