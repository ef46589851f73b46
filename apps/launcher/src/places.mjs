// Where everything of this checkout lives. One file, so that no other module counts "..".
import { fileURLToPath } from 'node:url';
import { resolve, join } from 'node:path';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts path inside the checkout */
export const inRoot = (...parts) => join(root, ...parts);

/** The folder that holds the database, the keys and the passwords of this company. */
export const dataFolder = () => (process.env.BIDWELL_DATA ? resolve(process.env.BIDWELL_DATA) : inRoot('.data'));

/** @param {string} path how to name a path to a person: short when it lies inside the checkout */
export const named = (path) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
