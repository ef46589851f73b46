// `npm run restore -- BACKUP`: puts back what `npm run backup` copied, or tries it out beside what runs.
import process from 'node:process';
import { restore } from './src/restore-command.mjs';
import { command } from './src/say.mjs';

await command(() => restore(process.argv.slice(2)));
