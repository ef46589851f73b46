import { randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { GUEST_CODE } from '@bidwell/domain/guests';

const derive = promisify<string, string, number, Buffer>(scrypt);

/** Six digits, each as likely as any other. */
export function makeCode(): string {
  return String(randomInt(10 ** GUEST_CODE.digits)).padStart(GUEST_CODE.digits, '0');
}

/** A slow hash, bound to the link: there are only a million codes. */
export function hashCode(code: string, invitationId: string): Promise<Buffer> {
  return derive(code, invitationId, 32);
}

/** Whether the code belongs to the hash, spaces aside. */
export async function isCode(typed: string, invitationId: string, hash: Buffer): Promise<boolean> {
  return timingSafeEqual(await hashCode(typed.replaceAll(/\s/g, ''), invitationId), hash);
}
