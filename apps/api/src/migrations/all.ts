import { Roles1764000000001 } from './001-roles.js';
import { People1764000000002 } from './002-people.js';
import { Goals1764000000003 } from './003-goals.js';
import { Bidders1764000000004 } from './004-bidders.js';
import { Jobs1764000000005 } from './005-jobs.js';
import { Notifications1764000000006 } from './006-notifications.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Roles1764000000001,
  People1764000000002,
  Goals1764000000003,
  Bidders1764000000004,
  Jobs1764000000005,
  Notifications1764000000006,
];
