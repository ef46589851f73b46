// `npm test`, or a part of it: `npm test -- tests/api`.
import { command } from './src/say.mjs';
import { test } from './src/test-command.mjs';

await command(() => test(process.argv.slice(2)));
