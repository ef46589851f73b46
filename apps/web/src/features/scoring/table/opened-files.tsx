import { useState } from 'react';
import type { CompareViewFragment } from '../../../graphql/generated/graphql';
import { calledBy, sideOf } from '../../../graphql/called';
import { readFragment } from '../../../graphql/graphql';
import { ProposalContentFragment } from '../../../graphql/proposal-content';
import { BidderMark } from '../../../ui/bidder-mark';
import { Button } from '../../../ui/button';
import { FileList } from '../../../ui/file-list';
import { FileRow } from '../../../ui/file-row';
import { Panel } from '../../../ui/panel';
import { IdeaTerms } from './idea-terms';

type Opened = CompareViewFragment['proposals'][number];

interface OfferedFile {
  fileId: string;
  name: string;
  size: number;
  caption: string;
  isProtected: boolean;
}

/** The files of all proposals, to be saved. Those marked as protected ideas open after agreeing to their terms. */
export function OpenedFiles({ proposals }: { proposals: readonly Opened[] }) {
  const [asked, setAsked] = useState<{ proposalId: string; file: OfferedFile } | null>(null);
  const all = proposals.map((proposal) => {
    return { proposal, files: readFragment(ProposalContentFragment, proposal.content).files };
  });
  const withFiles = all.filter(({ files }) => files.length > 0);
  if (withFiles.length === 0) return null;
  return (
    <Panel title="Files">
      <p className="small muted">Each download is recorded with your name and the time.</p>
      {withFiles.map(({ proposal, proposal: { id, ideaTermsAcceptedAt }, files }) => (
        <section key={id} aria-labelledby={`files-of-${id}`} className="stack tight">
          <h3 id={`files-of-${id}`}>
            <Called proposal={proposal} />
          </h3>
          <FileList>
            {files.map((file) =>
              file.isProtected && ideaTermsAcceptedAt === null ? (
                <Closed key={file.fileId} file={file} onAsk={() => setAsked({ proposalId: id, file })} />
              ) : (
                <FileRow
                  key={file.fileId}
                  name={file.name}
                  size={file.size}
                  href={`/api/proposal-files/${file.fileId}`}
                >
                  <Says file={file} />
                </FileRow>
              ),
            )}
          </FileList>
        </section>
      ))}
      {asked && <IdeaTerms proposalId={asked.proposalId} file={asked.file} onClose={() => setAsked(null)} />}
    </Panel>
  );
}

function Called({ proposal }: { proposal: Opened }) {
  const side = sideOf(proposal);
  return (
    <>
      {side && <BidderMark side={side} />} {calledBy(proposal)}
    </>
  );
}

function Closed({ file, onAsk }: { file: OfferedFile; onAsk: () => void }) {
  const ask = (
    <Button isCompact onClick={onAsk}>
      Read its terms<span className="visually-hidden"> to open {file.name}</span>
    </Button>
  );
  return (
    <FileRow name={file.name} size={file.size} href={null} action={ask}>
      <Says file={file} />
    </FileRow>
  );
}

function Says({ file: { caption, isProtected } }: { file: OfferedFile }) {
  if (caption === '' && !isProtected) return null;
  return (
    <p className="small">
      {caption} {isProtected && <span className="strong">Protected idea.</span>}
    </p>
  );
}
