// `npm run backup -- FOLDER`: a copy of the database, and of the keys apart from it.
import process from 'node:process';
import { backup } from './src/backup-command.mjs';
import { command } from './src/say.mjs';

await command(() => backup(process.argv.slice(2)));
