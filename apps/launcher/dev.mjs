// `npm run dev`: the same as `npm start`, from sources that are watched.
import { command } from './src/say.mjs';
import { dev } from './src/dev-command.mjs';

await command(dev);
