import { REVIEWER, type Scene } from './scene.js';

/** Dana looked last before the month turned: what changed since stands on her Home. */
export function leaderAway({ build, clock, person }: Scene): void {
  build.homeVisit(person(REVIEWER), clock.ago(33, 10));
}
