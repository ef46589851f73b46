import { useState } from 'react';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { activeShortcuts, areShortcutsOn, turnShortcuts } from '../ui/shortcuts';
import styles from './shortcut-list.module.css';

/** Every key that acts on this page, and the switch for all of them. */
export default function ShortcutList({ onClose }: { onClose: () => void }) {
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
