// `npm run generate`: writes what is written from something else. A test checks that nobody forgot.
import { command } from './src/say.mjs';
import { generate } from './src/generate-command.mjs';

await command(generate);
