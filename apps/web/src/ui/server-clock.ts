import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this device's, in milliseconds. */
let offset = 0;

/** Takes the server's time from an answer that was asked for at `sentAt` and came at `receivedAt` (this device's clock). */
export function learnServerTime(iso: string, sentAt: number, receivedAt: number): void {
  const server = Date.parse(iso);
  if (!Number.isNaN(server)) offset = server - (sentAt + receivedAt) / 2;
}

/** Milliseconds since the epoch by the server's clock, which alone decides what is late. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time, again after every `interval` milliseconds. */
export function useServerNow(interval = 1000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return now;
}
