// `npm run prove`: every promise, shown; `npm run prove -- deadline`: one; `-- --small`: as `npm test` does.
import { prove } from './src/prove-command.mjs';
import { command } from './src/say.mjs';

await command(() => prove(process.argv.slice(2)));
