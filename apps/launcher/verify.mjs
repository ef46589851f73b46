// `npm run verify`: checks the record against the checkpoints kept outside the database, whether Bidwell runs at the moment or not.
import { command } from './src/say.mjs';
import { verify } from './src/verify-command.mjs';

await command(verify);
