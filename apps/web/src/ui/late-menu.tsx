import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button';
import type { MenuProps } from './menu';

interface LateMenuProps extends Pick<MenuProps, 'sections'> {
  /** Names the trigger button, by which it is found again once the menu's code has arrived. */
  name: string;
  className?: string;
  look?: ComponentProps<typeof Button>['look'];
  children: ReactNode;
}

/** A menu that is on every page and rarely opened: its code is fetched when its button is approached. */
export function LateMenu({ name, sections, className, look = 'bare', children }: LateMenuProps) {
  const [loaded, setLoaded] = useState<{ Menu: ComponentType<MenuProps> } | null>(null);
  const fetchCode = () => import('./menu');
  const open = async () => {
    const { Menu } = await fetchCode();
    flushSync(() => setLoaded({ Menu }));
    const trigger = document.querySelector<HTMLElement>(`[data-trigger='${name}']`);
    trigger?.focus();
    trigger?.click();
  };
  const trigger = (
    <Button
      data-trigger={name}
      isCompact
      look={look}
      className={className}
      aria-haspopup="menu"
      {...(loaded === null && {
        'aria-expanded': false,
        onPointerEnter: () => void fetchCode(),
        onFocus: () => void fetchCode(),
        onClick: () => void open(),
      })}
    >
      {children}
    </Button>
  );
  return loaded === null ? trigger : <loaded.Menu trigger={trigger} sections={sections} />;
}
