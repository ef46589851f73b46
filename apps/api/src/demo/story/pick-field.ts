import type { Random } from '../builders/random.js';
import type { Company, Player } from './company.js';

/** Whom a job reaches and who of them proposes. */
export interface Field {
  invited: Player[];
  standing: Player[];
}

const SIZES = [2, 3, 3, 3, 4, 4, 4, 5, 6];

/** Everybody who serves the category is invited; the keen propose. */
export function pickField(company: Company, category: string, random: Random, isAlone: boolean): Field {
  const invited = company.players.all().filter(({ plan }) => plan.categories.includes(category));
  const size = random.pick(SIZES);
  const teams = invited.filter(({ wins, plan }) => wins !== null && random.chance(plan.level.keen));
  const vendors = byKeenness(
    invited.filter(({ wins }) => wins === null),
    random,
  );
  // Somebody from outside is always among several: that is what the market is for.
  const several = [...teams.slice(0, size - 1), ...vendors].slice(0, size);
  return { invited, standing: isAlone ? [random.pick(invited)] : several };
}

function byKeenness(players: Player[], random: Random): Player[] {
  const waiting = [...players];
  return players.map(() => {
    const next = random.pickByWeight(waiting, ({ plan }) => plan.level.keen);
    waiting.splice(waiting.indexOf(next), 1);
    return next;
  });
}
