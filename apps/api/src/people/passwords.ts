import { hash, verify } from '@node-rs/argon2';

const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Stands in for the hash of an account that does not exist, so that looking for it costs as much as checking one. */
let nobodysHash: Promise<string> | null = null;

/** Argon2id with the parameters that OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** Whether the password belongs to the hash. Null never matches and takes as long. */
export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody signs in with this');
  const matches = await verify(passwordHash ?? (await nobodysHash), password);
  return matches && passwordHash !== null;
}
