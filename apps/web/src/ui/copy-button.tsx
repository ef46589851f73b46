import { Button } from './button';
import { say } from './toast';

/** Copies a text that people pass on: a reference, a hash, a link. `what`: "the reference". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(`Copied ${what}.`);
    } catch {
      say(`The browser did not allow copying. Select ${what} and copy it.`);
    }
  };
  return (
    <Button look="plain" isCompact onClick={() => void copy()}>
      Copy<span className="visually-hidden"> {what}</span>
    </Button>
  );
}
