import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { OfflineNote } from '../ui/offline-note';
import { ToastRegion } from '../ui/toast';
import { Header } from './header';
import { PageBoundary } from './page-boundary';
import { SendingNote } from './sending-note';
import { SessionEnd } from './session-end';
import { Shortcuts } from './shortcuts';
import styles from './shell.module.css';

/** Around every page: skip link, header with navigation, main, messages. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <Header />
      <OfflineNote />
      <SendingNote />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <PageBoundary>
          <Outlet />
        </PageBoundary>
      </main>
      <ToastRegion />
      <Shortcuts />
      <SessionEnd />
    </>
  );
}
