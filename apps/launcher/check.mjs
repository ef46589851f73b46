// `npm run check`: what CI runs. Lint, format, types, arrows and drift are tests too, so it is the whole of `npm test`.
import { command } from './src/say.mjs';
import { test } from './src/test-command.mjs';

await command(() => test([]));
