import { type ComponentType, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button';
import type { MenuProps } from './menu';

interface LateMenuProps extends Pick<MenuProps, 'sections'> {
  /** The trigger button's id, by which the focus stays on it when the menu's code arrives. */
  id: string;
  className?: string;
  children: ReactNode;
}

type LoadedMenu = ComponentType<MenuProps>;

/** A menu that is on every page and rarely opened: its code is fetched when its button is approached. */
export function LateMenu({ id, sections, className, children }: LateMenuProps) {
  const [loaded, setLoaded] = useState<{ Menu: LoadedMenu; isOpen: boolean } | null>(null);
  const load = async (isOpen: boolean) => {
    const { Menu } = await import('./menu');
    const hadFocus = document.activeElement?.id === id;
    flushSync(() => setLoaded((before) => before ?? { Menu, isOpen }));
    if (hadFocus && !isOpen) document.getElementById(id)?.focus();
  };
  const trigger = (
    <Button
      id={id}
      isCompact
      look="bare"
      className={className}
      aria-haspopup="menu"
      {...(loaded === null && {
        'aria-expanded': false,
        onPointerEnter: () => void load(false),
        onFocus: () => void load(false),
        onClick: () => void load(true),
      })}
    >
      {children}
    </Button>
  );
  if (loaded === null) return trigger;
  return <loaded.Menu trigger={trigger} sections={sections} defaultOpened={loaded.isOpen} />;
}
