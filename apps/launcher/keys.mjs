// `npm run keys -- ceremony|verify|rotate|restore`: the care of the opener's keys.
import process from 'node:process';
import { keys } from './src/keys-command.mjs';
import { command } from './src/say.mjs';

await command(() => keys(process.argv.slice(2)));
