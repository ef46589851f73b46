import { useEffect, useSyncExternalStore } from 'react';
import { Button } from './button';
import styles from './toast.module.css';

interface Toast {
  id: number;
  words: string;
  action?: { label: string; run: () => void };
}

const LIFE = 10_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says what just happened, for ten seconds, without moving the focus. An `action` is usually "Undo". */
export function say(words: string, action?: Toast['action']): void {
  lastId += 1;
  change([...toasts.slice(-2), { id: lastId, words, action }]);
}

const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear; the shell has the only one. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <section className={`${styles.region} no-print`} aria-label="Messages" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), LIFE);
    return () => clearTimeout(timer);
  }, [toast.id]);
  const act = () => {
    toast.action?.run();
    dismiss(toast.id);
  };
  return (
    <div className={styles.toast}>
      <span>{toast.words}</span>
      {toast.action && (
        <Button isCompact onClick={act}>
          {toast.action.label}
        </Button>
      )}
      <Button isCompact onClick={() => dismiss(toast.id)}>
        Close
      </Button>
    </div>
  );
}
