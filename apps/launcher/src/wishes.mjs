// What backup and restore are asked for on the command line.
import { parseArgs } from 'node:util';
import { Trouble } from './say.mjs';

/**
 * @typedef {object} Wishes
 * @property {string[]} paths
 * @property {string} [keys] where the keys are kept, apart from the database
 * @property {string} [archive] where the write-ahead log was kept
 * @property {boolean} drill
 *
 * @param {string[]} args @returns {Wishes}
 */
export function wishes(args) {
  const options = /** @type {const} */ ({
    keys: { type: 'string' },
    archive: { type: 'string' },
    drill: { type: 'boolean' },
  });
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { paths: positionals, keys: values.keys, archive: values.archive, drill: values.drill ?? false };
  } catch (error) {
    throw new Trouble(error.message);
  }
}
