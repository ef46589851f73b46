// What the bidders of one contest offer, and what the requester makes of it.
import { median } from '@bidwell/signal/check-final-price';
import { drawAt, normalAt } from '@bidwell/signal/numbers/random';
import type { Company, Job } from './market-jobs.js';
import { DRAWN_FOR, streamOf } from './market-suppliers.js';

export interface DrawnBid {
  supplier: number;
  /** Price, date, incumbent, same executive, position: as the signal reads them. */
  x: number[];
  /** What it is worth to this requester today; the largest is chosen. */
  worth: number;
}

const SD_DAYS_OF_BID = 0.25;

/** A cover bid, as the guides against bid rigging describe it: too dear, on terms that nobody would take. */
const SHAM = { markup: 0.25, strength: -3 } as const;

/** The bids of a field. @param incumbent who won the requester's previous contest in the category; -1 for nobody */
export function drawBids(company: Company, job: Job, field: readonly number[], incumbent: number): DrawnBid[] {
  const { plan, suppliers, requesters } = company;
  const normal = (purpose: number, supplier: number) => normalAt(streamOf(plan.seed, purpose), job.contest, supplier);
  const flat = (purpose: number, supplier: number) => drawAt(streamOf(plan.seed, purpose), job.contest, supplier);
  const price = relative(field.map((own) => askedPrice(company, own) + plan.sdPriceBid * normal(DRAWN_FOR.price, own)));
  const days = relative(field.map((own) => suppliers.days[own]! + SD_DAYS_OF_BID * normal(DRAWN_FOR.days, own)));
  const position = ranks(field.map((own) => flat(DRAWN_FOR.position, own)));
  return field.map((supplier, bid) => {
    const isTeam = suppliers.isOutside[supplier] === 0;
    const sameExecutive = isTeam && suppliers.executive[supplier] === requesters.executive[job.requester];
    const x = [
      price[bid]!,
      days[bid]!,
      Number(supplier === incumbent),
      Number(sameExecutive),
      position[bid]! / field.length - 0.5,
    ];
    const service =
      strengthNow(company, job, supplier) +
      requesters.liking(job.requester, supplier) +
      plan.sdFit * normal(DRAWN_FOR.fit, supplier);
    const luck = -Math.log(-Math.log(Math.max(1e-12, flat(DRAWN_FOR.luck, supplier))));
    return { supplier, x, worth: service + x.reduce((sum, value, term) => sum + plan.beta[term]! * value, 0) + luck };
  });
}

/** The supplier's usual ln price. */
function askedPrice(company: Company, supplier: number): number {
  const { play } = company.plan;
  const cut = play?.kind === 'price' && play.team === supplier ? play.change : 0;
  return company.suppliers.price[supplier]! + cut + (isSham(company, supplier) ? SHAM.markup : 0);
}

function strengthNow(company: Company, job: Job, supplier: number): number {
  if (isSham(company, supplier)) return SHAM.strength;
  const { play } = company.plan;
  const hasFallen = play?.kind === 'falls' && play.teams.includes(supplier) && job.month >= play.fromMonth;
  return company.suppliers.strength[supplier]! - (hasFallen ? play.logOdds : 0);
}

function isSham({ plan: { play }, suppliers }: Company, supplier: number): boolean {
  return play?.kind === 'sham-rivals' && supplier >= suppliers.count - play.rivals;
}

/** Each value less the field's median. */
function relative(values: readonly number[]): number[] {
  const middle = median(values);
  return values.map((value) => value - middle);
}

/** 1 for the smallest, 2 for the next. */
function ranks(values: readonly number[]): number[] {
  return values.map((own) => values.filter((other) => other <= own).length);
}
