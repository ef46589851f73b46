import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Uploads, type UploadState, type UploadTarget } from './uploads';

/** A file that has arrived. */
export interface Arrived {
  address: string;
  name: string;
  size: number;
}

/** Uploads outlive the part of the page that began them: whoever comes back finds them where they are. */
const known = new Map<string, Uploads>();

function uploadsTo(target: UploadTarget): Uploads {
  const key = JSON.stringify(target);
  const found = known.get(key) ?? new Uploads(target);
  known.set(key, found);
  return found;
}

export interface UploadsHandle {
  states: readonly UploadState[];
  add: (files: readonly { file: File; refusal: string | null }[]) => void;
  cancel: (key: string) => void;
  retry: (key: string) => void;
  forget: (key: string) => void;
}

/** Files on their way to one place. `onArrived` hears of each that has arrived, once. */
export function useUploads(target: UploadTarget, onArrived: (file: Arrived) => void): UploadsHandle {
  const uploads = uploadsTo(target);
  const states = useSyncExternalStore(uploads.subscribe, uploads.current);
  const hear = useRef(onArrived);
  useEffect(() => {
    hear.current = onArrived;
  });
  useEffect(() => {
    for (const { key, state, address, name, size } of states) {
      if (state !== 'done' || address === null) continue;
      uploads.forget(key);
      hear.current({ address, name, size });
    }
  }, [uploads, states]);
  return {
    states: states.filter(({ state }) => state !== 'done'),
    add: (files) => uploads.add(files),
    cancel: (key) => uploads.cancel(key),
    retry: (key) => uploads.retry(key),
    forget: (key) => uploads.forget(key),
  };
}
