/** A file that breaks one rule of the house, and the words with which the linter must say so. */
export interface Planted {
  breaks: string;
  file: string;
  source: string;
  says: string;
}

const imports = (from: string) => `import { thing } from '${from}';\nexport const used = thing;\n`;

/** One of each kind. A rule that is not listed here may have stopped working without anybody noticing. */
export const forbidden: Planted[] = [
  {
    breaks: 'a rule of the marketplace uses a package',
    file: 'libs/domain/src/a.ts',
    source: imports('node:crypto'),
    says: 'libs/domain imports nothing',
  },
  {
    breaks: 'a rule of the marketplace uses the statistics',
    file: 'libs/domain/src/b.ts',
    source: imports('@bidwell/signal/wilson'),
    says: 'libs/domain imports nothing',
  },
  {
    breaks: 'the statistics use the rules',
    file: 'libs/signal/src/a.ts',
    source: imports('../../domain/src/money.js'),
    says: 'libs/signal imports nothing',
  },
  {
    breaks: 'a rule reads the clock',
    file: 'libs/domain/src/c.ts',
    source: 'export const now = (): number => Date.now();\n',
    says: 'The rules know no clock',
  },
  {
    breaks: 'a rule throws dice',
    file: 'libs/signal/src/b.ts',
    source: 'export const dice = (): number => Math.random();\n',
    says: 'The rules know no chance',
  },
  {
    breaks: 'the platform knows a room',
    file: 'apps/api/src/platform/web/a.ts',
    source: imports('../../jobs/job.entity.js'),
    says: 'platform/ knows no room',
  },
  {
    breaks: 'a room imports a later room',
    file: 'apps/api/src/jobs/a.ts',
    source: imports('../proposals/proposals.service.js'),
    says: 'A room imports earlier rooms only',
  },
  {
    breaks: 'a room imports the type of a later room',
    file: 'apps/api/src/jobs/b.ts',
    source: "import type { Award } from '../awards/award.entity.js';\nexport type Used = Award;\n",
    says: 'A room imports earlier rooms only',
  },
  {
    breaks: 'a room imports a later room when it is needed',
    file: 'apps/api/src/people/a.ts',
    source: "export const later = () => import('../inbox/inbox.service.js');\n",
    says: 'A room imports earlier rooms only',
  },
  {
    breaks: 'a room passes on a later room',
    file: 'apps/api/src/goals/a.ts',
    source: "export { Bidder } from '../bidders/bidder.entity.js';\n",
    says: 'A room imports earlier rooms only',
  },
  {
    breaks: 'a folder inside a room imports a later room',
    file: 'apps/api/src/proposals/sealing/a.ts',
    source: imports('../../scoring/scoring.module.js'),
    says: 'A room imports earlier rooms only',
  },
  {
    breaks: 'a room passes by the door of an earlier room',
    file: 'apps/api/src/proposals/a.ts',
    source: imports('../jobs/edit-job.js'),
    says: 'Rooms meet at the door',
  },
  {
    breaks: 'a room passes by the door of an earlier room, from a folder of its own',
    file: 'apps/api/src/exchange/contest-csv/a.ts',
    source: imports('../../people/passwords.js'),
    says: 'Rooms meet at the door',
  },
  {
    breaks: 'a room reaches for the opener and its keys',
    file: 'apps/api/src/awards/a.ts',
    source: imports('../opening/local-file-keys.js'),
    says: 'nor the opener with its keys',
  },
  {
    breaks: 'a room knows the demo company',
    file: 'apps/api/src/inbox/a.ts',
    source: imports('../demo/builders/builders.js'),
    says: 'nor the demo company',
  },
  {
    breaks: 'the opener uses the rooms of the web process',
    file: 'apps/api/src/opening/a.ts',
    source: imports('../proposals/proposals.service.js'),
    says: 'The opener shares the sealing',
  },
  {
    breaks: 'two rooms lean on forwardRef',
    file: 'apps/api/src/scoring/a.ts',
    source: "import { forwardRef } from '@nestjs/common';\nexport const used = forwardRef;\n",
    says: 'Two rooms that need each other',
  },
  {
    breaks: 'the API knows the web client',
    file: 'apps/api/src/jobs/c.ts',
    source: imports('../../../../apps/web/src/ui/button'),
    says: 'The API and the web client are strangers',
  },
  {
    breaks: 'the web client knows the API',
    file: 'apps/web/src/app/a.ts',
    source: imports('../../../api/src/jobs/job.entity'),
    says: 'The web client and the API are strangers',
  },
  {
    breaks: 'a feature of the client knows the API',
    file: 'apps/web/src/features/jobs/f.ts',
    source: imports('@nestjs/common'),
    says: 'The web client and the API are strangers',
  },
  {
    breaks: 'a feature knows another feature',
    file: 'apps/web/src/features/jobs/a.ts',
    source: imports('../proposals/draft'),
    says: 'Features are strangers',
  },
  {
    breaks: 'a folder of a feature knows another feature',
    file: 'apps/web/src/features/jobs/lists/a.ts',
    source: imports('../../proposals/draft'),
    says: 'Features are strangers',
  },
  {
    breaks: 'a feature knows the app',
    file: 'apps/web/src/features/jobs/b.ts',
    source: imports('../../app/routes'),
    says: 'app composes features',
  },
  {
    breaks: 'a widget knows a feature',
    file: 'apps/web/src/ui/a.ts',
    source: imports('../features/jobs/board'),
    says: 'ui/ knows no GraphQL',
  },
  {
    breaks: 'a widget asks the API',
    file: 'apps/web/src/ui/b.ts',
    source: imports('urql'),
    says: 'ui/ knows no GraphQL',
  },
  {
    breaks: 'a feature uses Mantine without the ui folder',
    file: 'apps/web/src/features/jobs/c.ts',
    source: imports('@mantine/core'),
    says: 'Mantine is seen only in ui/',
  },
  {
    breaks: 'two files import each other',
    file: 'apps/api/src/goals/round.ts',
    source: "import { other } from './trip.js';\nexport const thing = (): unknown => other;\n",
    says: 'Dependency cycle',
  },
  {
    breaks: 'a barrel passes on a folder',
    file: 'apps/web/src/ui/all.ts',
    source: "export * from './thing';\n",
    says: 'Barrel file',
  },
  {
    breaks: 'a type is any',
    file: 'apps/api/src/jobs/d.ts',
    source: 'export const loose = (value: any): unknown => value;\n',
    says: 'Unexpected `any`',
  },
  {
    breaks: 'a promise is left alone',
    file: 'apps/api/src/jobs/e.ts',
    source: 'const later = async (): Promise<void> => {};\nexport const start = (): void => {\n  later();\n};\n',
    says: 'Promises must be awaited',
  },
];

/** What the rules must leave alone, or people will switch them off. */
export const allowed: Omit<Planted, 'breaks' | 'says'>[] = [
  {
    file: 'apps/api/src/goals/trip.ts',
    source: "import { thing } from './round.js';\nexport const other = (): unknown => thing;\n",
  },
  { file: 'libs/domain/src/fine.ts', source: imports('./money.js') },
  {
    file: 'apps/api/src/proposals/fine.ts',
    source: imports('../jobs/job.entity.js') + "export { other } from '../people/person.reading.js';\n",
  },
  { file: 'apps/api/src/proposals/sealing/fine.ts', source: imports('./cipher.js') },
  { file: 'apps/api/src/opening/fine.ts', source: imports('../proposals/sealing/seal.js') },
  { file: 'apps/api/src/jobs/fine.ts', source: imports('../platform/permission/permission.guard.js') },
  { file: 'apps/web/src/app/fine.ts', source: imports('../features/jobs/board') },
  {
    file: 'apps/web/src/features/jobs/lists/fine.ts',
    source: imports('../brief') + "export { a } from '../../../ui/button';\n",
  },
  { file: 'apps/web/src/ui/fine.ts', source: imports('@mantine/core') },
];
