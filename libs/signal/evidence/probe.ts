import { fitSignal } from '@bidwell/signal/signal-fit';
import { fitWithVariance } from '@bidwell/signal/strength-variance';
import { cappedWeights } from '@bidwell/signal/requester-cap';
import { strengthContrast, equalTerms } from '@bidwell/signal/equal-terms';
import { contrastVariance, bidChances } from '@bidwell/signal/choice-spread';
import { referenceBasket, basketStrength } from '@bidwell/signal/reference-basket';
import { USUAL_MARKET } from './market.js';
import { runMarket } from './run-market.js';
function ranks(v: number[]) {
  return v.map((a) => v.filter((b) => b < a).length + v.filter((b) => b === a).length / 2);
}
function corr(a: number[], b: number[]) {
  const ma = a.reduce((s, x) => s + x, 0) / a.length,
    mb = b.reduce((s, x) => s + x, 0) / b.length;
  let ab = 0,
    aa = 0,
    bb = 0;
  a.forEach((x, i) => {
    ab += (x - ma) * (b[i]! - mb);
    aa += (x - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}
const spearman = (a: number[], b: number[]) => corr(ranks(a), ranks(b));
const [contests, seeds, qp] = process.argv.slice(2).map(Number);
const out = { raw: 0, adj: 0, nomeans: 0 };
let freeCover = 0,
  robCover = 0,
  z2 = 0,
  vm = 0,
  vr = 0;
let cover = 0,
  n = 0,
  b1 = 0,
  b1n = 0,
  rows = 0;
for (let seed = 1000; seed < 1000 + seeds!; seed++) {
  const m = runMarket({ ...USUAL_MARKET, seed, contests: contests!, qualityPrice: qp! });
  rows += m.contests.supplier.length / contests! / seeds!;
  const fit = fitSignal(m.contests);
  const free = fitWithVariance(m.contests, { terms: fit.terms }).fit;
  const fc = bidChances(m.contests, free);
  const nm = fitWithVariance(m.contests, { weight: cappedWeights(m.contests) }).fit;
  b1 += fit.beta[0]! / seeds!;
  b1n += nm.beta[0]! / seeds!;
  const chances = bidChances(m.contests, fit);
  const T: number[] = [],
    R: number[] = [],
    A: number[] = [],
    N: number[] = [];
  for (let team = 0; team < 84; team++) {
    if (m.suppliers.isOutside[team]) continue;
    const cat = m.suppliers.category[team]!;
    const basket = referenceBasket({
      contests: m.contests,
      isOutside: m.suppliers.isOutside,
      counts: (c) => m.category[c] === cat,
    })!;
    const k = 0.9234;
    const truth =
      100 / (1 + Math.exp(-k * (m.suppliers.strength[team]! - basketStrength(basket, m.suppliers.strength))));
    const e = equalTerms({ contests: m.contests, fit, chances }, team, basket);
    let bids = 0,
      w = 0;
    m.contests.supplier.forEach((s) => {
      if (s === team) bids++;
    });
    m.contests.chosen.forEach((r) => {
      if (m.contests.supplier[r] === team) w++;
    });
    T.push(truth);
    R.push(bids ? w / bids : 0);
    A.push(e.value);
    N.push(nm.strengths[team]! - basketStrength(basket, nm.strengths));
    if (bids >= 10) {
      const f = equalTerms({ contests: m.contests, fit: free, chances: fc }, team, basket);
      if (truth >= f.low && truth <= f.high) freeCover++;
      const v = contrastVariance(m.contests, fit, strengthContrast(m.contests, fit, team, basket), chances);
      const err = Math.sqrt(v.robust + 0.0036);
      const d = Math.log(truth / (100 - truth));
      if (Math.abs(d - e.logOdds) < 1.96 * err) robCover++;
      z2 += (d - e.logOdds) ** 2;
      vm += v.model;
      vr += v.robust;
      n++;
      if (truth >= e.low && truth <= e.high) cover++;
    }
  }
  out.raw += spearman(T, R) / seeds!;
  out.adj += spearman(T, A) / seeds!;
  out.nomeans += spearman(T, N) / seeds!;
}
console.log(
  contests,
  'rows',
  rows.toFixed(2),
  JSON.stringify(out),
  'cover',
  (cover / n).toFixed(4),
  'free',
  (freeCover / n).toFixed(4),
  'robust only',
  (robCover / n).toFixed(4),
  'mse',
  (z2 / n).toFixed(4),
  'model',
  (vm / n).toFixed(4),
  'robust',
  (vr / n).toFixed(4),
  n,
  'beta1',
  b1.toFixed(3),
  b1n.toFixed(3),
);
