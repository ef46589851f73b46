// `npm run demo:remove`: takes the demo company out of the database, whether Bidwell runs at the moment or not.
import { command } from './src/say.mjs';
import { demoRemove } from './src/demo-remove-command.mjs';

await command(demoRemove);
