// The file that `npm start` runs. It looks at Node's version before reading anything an old Node could not.
import { requireNode } from './src/node-version.mjs';

requireNode(process.versions.node);
void Promise.all([import('./src/say.mjs'), import('./src/start-command.mjs')]).then(([{ command }, { start }]) =>
  command(start),
);
