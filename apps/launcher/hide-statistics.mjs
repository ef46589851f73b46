// For an administrator of a PostgreSQL whose login for Bidwell is no superuser: DATABASE_URL=postgres://superuser@... node apps/launcher/hide-statistics.mjs
import process from 'node:process';
import { hideStatistics } from './src/hidden-statistics.mjs';
import { withConnection } from './src/postgres-connection.mjs';

const isHidden = await withConnection(process.env.DATABASE_URL ?? '', hideStatistics);
console.log(
  isHidden ? 'The statistics are hidden from the daily roles.' : 'This login is no superuser. Nothing was changed.',
);
process.exitCode = isHidden ? 0 : 1;
