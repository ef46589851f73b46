import { createContext, use } from 'react';
import type { Viewer } from './session';

export type { Viewer } from './session';

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. It never changes while the page lives: signing in or out loads the page anew. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error('useViewer is for pages behind the sign-in.');
  return viewer;
}
