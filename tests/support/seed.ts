import process from 'node:process';

/** Whether proofs run at their full size (`npm run prove`), not at the small one of `npm test`. */
export const isFull = process.env.BIDWELL_PROOF === 'full';

/** What `npm test` draws from: the same in every run, so that a test that fails fails for what was changed. */
const USUAL = 20_261;

/** Where what is drawn begins. Proofs at full size look elsewhere each time; `PROOF_SEED` repeats or varies a run. */
export const seed = Number(process.env.PROOF_SEED ?? (isFull ? Math.floor(Math.random() * 1_000_000) : USUAL));
