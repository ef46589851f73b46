import { ensureBuilt } from '../../apps/launcher/src/compile.mjs';

/** Tests that start real processes run what is built; this makes sure that it is built from what is here. */
export default async function setup(): Promise<void> {
  await ensureBuilt({ tolerant: true });
}
