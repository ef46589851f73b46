import { Builders } from './builders/builders.js';
import { foundCompany } from './story/company.js';
import { History } from './story/history.js';
import { sayHowItWas } from './story/say-how-it-was.js';
import { sayThanks } from './story/say-thanks.js';
import { keepStorefronts } from './story/keep-storefronts.js';
import { tellOwnHouses } from './story/own-houses.js';
import { tellPast } from './past/tell-past.js';
import { tellToday } from './today/tell-today.js';

/** The demo company with its 188 jobs, told backwards from `now`: the same story on any day. */
export function buildDemo(now: Date): Builders {
  const build = new Builders({ now, isSample: true });
  const company = foundCompany(build);
  new History(build, company, now).tell();
  tellPast(build, company, now);
  tellToday(build, company, now);
  tellOwnHouses(build, company, now);
  keepStorefronts(build, company, now);
  sayHowItWas(build, now);
  sayThanks(build, company, now);
  return build;
}
