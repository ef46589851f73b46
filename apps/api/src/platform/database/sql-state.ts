/** The SQLSTATE of a database error, also when TypeORM has wrapped it; empty for anything else. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.code;
  const inner = (error as { driverError?: { code?: unknown } } | null)?.driverError?.code;
  return typeof inner === 'string' ? inner : typeof code === 'string' ? code : '';
}
