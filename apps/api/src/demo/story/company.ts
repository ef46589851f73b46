import { shippedFor } from '../../jobs/question-sets/shipped/shipped-sets.js';
import type { BuiltBidder, BuiltCategory, BuiltDepartment, BuiltGoal, BuiltPerson } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import type { BidderPlan, TeamPlan } from '../company/bidders.js';
import { type GoalName, GOALS } from '../company/goals.js';
import { MARKETS } from '../company/markets.js';
import { DEMO_PARTS, DEPARTMENTS, STAFF } from '../company/staff.js';
import { TEAMS } from '../company/teams.js';
import { THANKS_WISHES } from '../company/thanks-wishes.js';
import { VENDORS } from '../company/vendors.js';

/** A bidder of the demo company with what the story knows of it. */
export interface Player {
  bidder: BuiltBidder;
  plan: BidderPlan;
  /** Share of its contests that an internal team wins, then and now. Null for a vendor. */
  wins: TeamPlan['wins'] | null;
}

/** Everybody and everything that the demo company's jobs speak of, by name. */
export interface Company {
  categories: Named<BuiltCategory>;
  goals: Record<GoalName, BuiltGoal>;
  staff: Named<BuiltPerson>;
  players: Named<Player>;
}

/** Finds by name what must be there. */
export class Named<T> {
  private readonly byName = new Map<string, T>();

  add(name: string, one: T): T {
    this.byName.set(name, one);
    return one;
  }

  get(name: string): T {
    const one = this.byName.get(name);
    if (one === undefined) throw new RangeError(`The demo company has nothing called ${name}.`);
    return one;
  }

  all(): T[] {
    return [...this.byName.values()];
  }
}

/** Founds the company: departments, goals, categories, staff, teams and vendors. */
export function foundCompany(build: Builders): Company {
  const departments = new Named<BuiltDepartment>();
  for (const name of DEPARTMENTS) departments.add(name, build.department(name));
  const categories = new Named<BuiltCategory>();
  for (const { market } of MARKETS) {
    categories.add(market.category, build.category(market.category, shippedFor(market.category)));
  }
  const goals = Object.entries(GOALS).map(([name, goal]) => [name, build.goal(goal)] as const);
  const staff = new Named<BuiltPerson>();
  for (const { name, department, manager, ...roles } of STAFF) {
    const thanksWish = THANKS_WISHES[name];
    const wish = { name, email: addressOf(name), department: departments.get(department), thanksWish, ...roles };
    const above = manager === undefined ? {} : { manager: staff.get(manager) };
    staff.add(name, build.person({ ...wish, ...above, demo: DEMO_PARTS[name] }));
  }
  const company = {
    categories,
    goals: Object.fromEntries(goals) as Company['goals'],
    staff,
    players: new Named<Player>(),
  };
  addTeams(build, company, departments);
  addVendors(build, company);
  return company;
}

function addTeams(build: Builders, { categories, players }: Company, departments: Named<BuiltDepartment>): void {
  for (const plan of TEAMS) {
    const department = departments.get(plan.department);
    const employ = (name: string, manager?: BuiltPerson) =>
      build.person({
        name,
        email: addressOf(name),
        department,
        manager,
        thanksWish: THANKS_WISHES[name],
        demo: DEMO_PARTS[name],
      });
    const lead = employ(plan.lead);
    const bidder = build.team({
      name: plan.name,
      about: plan.about,
      categories: plan.categories.map((name) => categories.get(name)),
      lead,
      members: plan.members.map((name) => employ(name, lead)),
    });
    players.add(plan.name, { bidder, plan, wins: plan.wins });
  }
}

function addVendors(build: Builders, { categories, players }: Company): void {
  for (const plan of VENDORS) {
    const { name, owner, domain, about } = plan;
    const lead = build.person({
      name: owner,
      email: addressOf(owner, domain),
      department: null,
      demo: DEMO_PARTS[owner],
    });
    const bidder = build.vendor({ name, about, categories: plan.categories.map((one) => categories.get(one)), lead });
    players.add(name, { bidder, plan, wins: null });
  }
}

/** The first name, without accents, at the company or at the vendor. */
function addressOf(name: string, domain = 'fernhill.example'): string {
  const [first = name] = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(' ');
  return `${first}@${domain}`;
}
