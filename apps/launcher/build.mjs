// `npm run build`: everything anew, whatever an earlier build left.
import { ensureBuilt } from './src/compile.mjs';
import { ensureInstalled } from './src/install.mjs';
import { command } from './src/say.mjs';

await command(async () => {
  await ensureInstalled();
  await ensureBuilt({ forced: true });
});
