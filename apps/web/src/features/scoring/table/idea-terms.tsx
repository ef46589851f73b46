import { IDEA_TERMS } from '@bidwell/domain/idea-protection';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';

const AcceptIdeaTermsMutation = graphql(`
  mutation AcceptIdeaTerms($proposalId: ID!) {
    acceptIdeaTerms(proposalId: $proposalId) {
      ... on OpenedProposal {
        id
        ideaTermsAcceptedAt
      }
      ...RefusalFields
    }
  }
`);

interface IdeaTermsProps {
  proposalId: string;
  file: { fileId: string; name: string };
  onClose: () => void;
}

/** What one agrees to before a protected idea opens: once for all files of its proposal. */
export function IdeaTerms({ proposalId, file, onClose }: IdeaTermsProps) {
  const agree = useMove(AcceptIdeaTermsMutation);
  const submit = async () => {
    if (!(await agree.run({ proposalId }))) return;
    say(`You agreed to the terms. ${file.name} is being saved.`);
    // An attachment: the page stays.
    window.location.assign(`/api/proposal-files/${file.fileId}`);
    onClose();
  };
  return (
    <Dialog title="A protected idea" isOpen onClose={onClose}>
      <Form problems={agree.problems} onSubmit={() => void submit()}>
        <p className="prose">{IDEA_TERMS.text}</p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={agree.isRunning}>
            Agree and save {file.name}
          </Button>
          <Button onClick={onClose}>Leave it closed</Button>
        </div>
      </Form>
    </Dialog>
  );
}
