import { askSession } from './session';
import { sessionEnded } from './session-end';

const OLD = 5 * 60_000;

/**
 * A page that comes back to the front after a while (a lid that was closed, a tab of yesterday) asks again for the
 * server's time, since this device's clock may have slept, and whether the session still holds.
 */
export function watchSession(): void {
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < OLD) return;
    askedAt = Date.now();
    void askSession().then((session) => {
      if (session.state === 'signed-out') sessionEnded();
    });
  });
}
