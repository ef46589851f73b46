import { DefaultNamingStrategy } from 'typeorm';

/** Columns and tables are snake_case in SQL and camelCase in TypeScript. */
export class SnakeNames extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
}

/** `startsOn` becomes `starts_on`. */
export function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
