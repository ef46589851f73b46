import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AccountMenu } from '../features/people/account-menu';
import { useWaiting } from '../features/inbox/use-waiting';
import { useViewer } from '../graphql/viewer';
import { Button } from '../ui/button';
import { MenuIcon } from '../ui/icons';
import { counted } from '../ui/numbers';
import { PathLink } from '../ui/path-link';
import { setTitleCount } from '../ui/title-count';
import { isUnder, navLinksFor } from './nav-links';
import styles from './shell.module.css';

/** Wordmark, navigation by role, account. On narrow windows the navigation folds behind a button. */
export function Header() {
  const [isOpen, setIsOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setIsOpen(false), [pathname]);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <PathLink href="/" className="wordmark" aria-label="Bidwell, home">
          bid<span>well</span>
        </PathLink>
        <Button
          isCompact
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls="site-navigation"
          onClick={() => setIsOpen(!isOpen)}
        >
          <MenuIcon /> Menu
        </Button>
        <nav
          id="site-navigation"
          aria-label="Site"
          className={[styles.nav, isOpen && styles.open].filter(Boolean).join(' ')}
        >
          <NavList />
        </nav>
        <div className={styles.account}>
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function NavList() {
  const { pathname, search } = useLocation();
  const viewer = useViewer();
  const needed = useWaiting(pathname === '/' && !('as' in search));
  useEffect(() => setTitleCount(needed), [needed]);
  return (
    <ul className={styles.links}>
      {navLinksFor(viewer).map((link) => (
        <li key={link.path}>
          <PathLink
            href={link.path}
            className={styles.link}
            aria-current={isUnder(link, pathname) ? 'page' : undefined}
          >
            <span className={styles.label}>{link.label}</span>
            {link.path === '/' && needed > 0 && (
              <span
                className={styles.count}
                aria-label={`${counted(needed, 'thing')} ${needed === 1 ? 'needs' : 'need'} you`}
              >
                {needed}
              </span>
            )}
          </PathLink>
        </li>
      ))}
    </ul>
  );
}
