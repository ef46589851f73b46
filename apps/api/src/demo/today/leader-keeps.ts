import { REVIEWER, type Scene } from './scene.js';

/** Dana keeps two ways of looking at the figures, and is told every Monday what changed. */
export function leaderKeeps({ build, clock, person }: Scene): void {
  const year = Number(clock.today.slice(0, 4));
  const dana = person(REVIEWER);
  build.savedView(dana, 'This year beside the last', `/insights?from=${year}-01-01&against=year`);
  build.savedView(dana, `All of ${year - 1}`, `/insights?from=${year - 1}-01-01&to=${year - 1}-12-31`);
  build.insightMail(dana, nextMonday(clock.today));
}

/** At seven in the morning. */
function nextMonday(today: string): Date {
  const day = new Date(`${today}T07:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  return day;
}
