import type { AccessKind, ProposalQuery } from '../../graphql/generated/graphql';
import { formatInstant } from '../../ui/dates';

type Access = NonNullable<ProposalQuery['myProposal']>['accessLog'][number];

interface AccessLogProps {
  log: readonly Access[];
  /** Names of the files as the content has them. */
  files: readonly { fileId: string; name: string }[];
}

const kindWords: Record<AccessKind, string> = {
  CLOCK: 'the deadline',
  REQUESTER: 'the requester',
  PANEL: 'somebody of the panel',
  APPROVER: 'who approves the choice',
  LEADER: 'a leader of the company',
  ADMINISTRATOR: 'an administrator',
  COMPANY: 'somebody of the company',
};

/** After the decision: who opened and read this proposal on the side that judged it. */
export function AccessLog({ log, files }: AccessLogProps) {
  if (log.length === 0) return null;
  const readings = log.filter(({ deed }) => deed !== 'OPENED').length;
  return (
    <details open>
      <summary>Opened, and read by the other side: {log.length === 200 ? 'the last 200 entries' : readings}</summary>
      <p className="small muted">One entry for a kind of person and an hour. Nobody but the requester is named.</p>
      <ul className="stack tight">
        {log.map((access) => (
          <li key={`${access.at} ${access.deed} ${access.kind} ${access.fileId}`} className="small">
            {wordsOf(access, files)}, <time dateTime={access.at}>{formatInstant(access.at)}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf({ deed, kind, personName, fileId }: Access, files: AccessLogProps['files']): string {
  if (deed === 'OPENED') return 'Opened after the deadline, together with all others';
  const who = personName === null ? kindWords[kind] : `${personName}, ${kindWords[kind]}`;
  if (deed === 'READ') return `Read by ${who}`;
  const name = files.find((file) => file.fileId === fileId)?.name ?? 'a file that is gone';
  return `${name} saved by ${who}`;
}
