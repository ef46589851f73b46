import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNames } from './snake-names.js';

export interface ConnectionSettings {
  databaseUrl: string;
  databaseRole: string | null;
  poolSize?: number;
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
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 15_000,
      ...(settings.databaseRole === null ? {} : { options: `-c role=${settings.databaseRole}` }),
    },
  };
  return new DataSource(options);
}
