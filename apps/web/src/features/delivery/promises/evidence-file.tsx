import { FILE_WORDS } from '@bidwell/domain/file-kind';
import { useRef, useState } from 'react';
import { lookAgain } from '../../../graphql/live';
import { controlProps, FormField } from '../../../ui/form-field';
import { sendEvidence } from './send-evidence';

/** The file that is chosen. It is sent once, also when what is said with it is refused first. */
export function useEvidenceFile(promiseId: string) {
  const [why, setWhy] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const chosen = useRef<File | null>(null);
  const sent = useRef<File | null>(null);
  const send = async (): Promise<boolean> => {
    const file = chosen.current;
    if (file === null || file === sent.current) return true;
    setIsSending(true);
    const refusal = await sendEvidence(promiseId, file);
    setIsSending(false);
    setWhy(refusal);
    if (refusal !== null) return false;
    sent.current = file;
    lookAgain();
    return true;
  };
  return {
    send,
    isSending,
    hasSent: () => chosen.current !== null && chosen.current === sent.current,
    choose: (file: File | null) => {
      chosen.current = file;
      setWhy(null);
    },
    problems: why === null ? [] : [{ field: 'file', message: why }],
  };
}

interface EvidenceFileProps {
  error: string | undefined;
  onChange: (file: File | null) => void;
}

/** Where a file is chosen. */
export function EvidenceFile({ error, onChange }: EvidenceFileProps) {
  const field = { name: 'file', label: 'File', hint: `5 MB at most: ${FILE_WORDS}`, error, isOptional: true };
  return (
    <FormField {...field}>
      <input {...controlProps(field)} type="file" onChange={(event) => onChange(event.target.files?.[0] ?? null)} />
    </FormField>
  );
}
