import { ensureBuilt } from '../../apps/launcher/src/compile.mjs';

/** Worker threads run what is built, also where everything else runs from its sources. */
export default async function setup(): Promise<void> {
  await ensureBuilt({ tolerant: true, only: ['the API'] });
}
