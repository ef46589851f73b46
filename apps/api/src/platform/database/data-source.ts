import { DataSource, type DataSourceOptions } from 'typeorm';
import { FOR_SUBMITTING, type Patience } from './patience.js';
import { SnakeNames } from './snake-names.js';

export interface ConnectionSettings {
  databaseUrl: string;
  databaseRole: string | null;
  poolSize?: number;
  /** How long statements, locks and idle transactions may take. The longer ones when left out. */
  patience?: Patience;
}

/** A TypeORM data source over PostgreSQL. `synchronize` is never on: migrations alone shape the schema. */
export function createDataSource(
  settings: ConnectionSettings,
  entities: Function[],
  migrations: Function[] = [],
): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url: settings.databaseUrl,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false,
    poolErrorHandler: () => undefined,
    extra: {
      max: settings.poolSize ?? 20,
      // Whoever finds no free connection, or no PostgreSQL, hears of it while somebody still waits.
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 5_000,
      ...(settings.patience ?? FOR_SUBMITTING),
      ...(settings.databaseRole === null ? {} : { options: `-c role=${settings.databaseRole}` }),
    },
  };
  return new DataSource(options);
}
