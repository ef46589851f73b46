import { HeadlessMantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * Mantine lends behaviour (focus traps, roving focus, positioning); the look is ours, from tokens.css. The provider
 * sits inside the few pieces that need it, so that pages without them load nothing of it.
 */
export function WithMantine({ children }: { children: ReactNode }) {
  return <HeadlessMantineProvider>{children}</HeadlessMantineProvider>;
}
