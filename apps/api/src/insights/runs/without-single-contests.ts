import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import type { Signal, SignalFigure, SignalLosses, SignalPar, SignalQuarter } from './signal.results.js';

const MONTHS_OF_QUARTER = 3;

/**
 * What of a run somebody may read who leads and speaks for a bidder. The chance of a single contest and one's own price
 * give a rival's price: so there is nothing over fewer than ten contests or an unfinished quarter, and all is rounded as on
 * a bidder's own card. A quarter that the window cuts would lose its contests one by one.
 */
export function withoutSingleContests(signal: Signal): Signal {
  const lastDay = signal.run.lastDay ?? '';
  const firstDay = signal.run.firstDay ?? '';
  return {
    ...signal,
    teams: signal.teams.map((team) => ({
      ...team,
      figures: team.figures.map(roundedFigure),
      par: team.par !== null && isAggregate(team.par) ? roundedPar(team.par) : null,
      quarters: team.quarters
        .filter((quarter) => isAggregate(quarter) && isOver(quarter, lastDay) && quarter.quarter >= firstDay)
        .map(roundedQuarter),
      losses: team.losses && roundedLosses(team.losses),
    })),
    vendors: signal.vendors
      .filter(({ par }) => isAggregate(par))
      .map((vendor) => ({ ...vendor, par: roundedPar(vendor.par) })),
  };
}

const isAggregate = ({ bids }: { bids: number }) => bids >= MINIMUM_CONTESTS;

function isOver({ quarter }: SignalQuarter, lastDay: string): boolean {
  const end = new Date(`${quarter}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + MONTHS_OF_QUARTER);
  return end.toISOString().slice(0, 10) <= lastDay;
}

function roundedFigure(figure: SignalFigure): SignalFigure {
  const { value, low, high, loyalValue, loyalLow, loyalHigh } = figure;
  const times = { value: to(value, 0), low: to(low, 0), high: to(high, 0) };
  const loyal = { loyalValue: to(loyalValue, 0), loyalLow: to(loyalLow, 0), loyalHigh: to(loyalHigh, 0) };
  return { ...figure, ...times, ...loyal };
}

function roundedPar(par: SignalPar): SignalPar {
  return { ...par, par: to(par.par, 1), low: to(par.low, 2), high: to(par.high, 2), evidence: to(par.evidence, 0) };
}

function roundedQuarter(quarter: SignalQuarter): SignalQuarter {
  const { expected, value, low, high } = quarter;
  return { ...quarter, expected: to(expected, 1), value: to(value, 0), low: to(low, 0), high: to(high, 0) };
}

function roundedLosses(losses: SignalLosses): SignalLosses {
  const { price, date, relation, service } = losses;
  return { ...losses, price: to(price, 0), date: to(date, 0), relation: to(relation, 0), service: to(service, 0) };
}

function to<Figure extends number | null>(figure: Figure, digits: number): Figure {
  return (figure === null ? null : Number(figure.toFixed(digits))) as Figure;
}
