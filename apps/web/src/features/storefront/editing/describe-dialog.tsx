import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { DescribePictureMutation } from './edit-documents';

interface DescribeDialogProps {
  picture: { id: string; alt: string; caption: string };
  onDone: () => void;
}

/** Changes the words of a picture. */
export function DescribeDialog({ picture, onDone }: DescribeDialogProps) {
  const [alt, setAlt] = useState(picture.alt);
  const [caption, setCaption] = useState(picture.caption);
  const describe = useMove(DescribePictureMutation);
  const submit = async () => {
    if (!(await describe.run({ id: picture.id, alt, caption }))) return;
    say('Changed.');
    onDone();
  };
  return (
    <Dialog title="Words of this picture" isOpen onClose={onDone}>
      <Form problems={describe.problems} onSubmit={() => void submit()}>
        <TextField
          name="alt"
          label="What it shows"
          hint="Read out to those who do not see it"
          value={alt}
          onChange={setAlt}
          error={describe.errorFor('alt')}
        />
        <TextField
          name="caption"
          label="Caption"
          isOptional
          value={caption}
          onChange={setCaption}
          error={describe.errorFor('caption')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={describe.isRunning}>
            Change words
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
