import { STOREFRONT_LIMITS } from '@bidwell/domain/storefront';
import { useState } from 'react';
import type { ShownFrontFragment } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { say } from '../../../ui/toast';
import styles from '../front.module.css';
import { AddPicture } from './add-picture';
import { DescribeDialog } from './describe-dialog';
import { RemovePictureMutation } from './edit-documents';

type Picture = ShownFrontFragment['pictures'][number];

/** Pictures of past work, each with words for those who do not see it. */
export function PicturesPart({ pictures }: { pictures: readonly Picture[] }) {
  const [describing, setDescribing] = useState<Picture | null>(null);
  return (
    <div className="stack">
      {pictures.length === 0 ? (
        <EmptyState title="No picture yet.">A few pictures of past work say more than a page of words.</EmptyState>
      ) : (
        <ul className={styles.pictures}>
          {pictures.map((picture) => (
            <OnePicture key={picture.id} picture={picture} onDescribe={() => setDescribing(picture)} />
          ))}
        </ul>
      )}
      {pictures.length < STOREFRONT_LIMITS.pictures && <AddPicture />}
      {describing && <DescribeDialog picture={describing} onDone={() => setDescribing(null)} />}
    </div>
  );
}

function OnePicture({ picture: { id, alt, caption }, onDescribe }: { picture: Picture; onDescribe: () => void }) {
  const remove = useMove(RemovePictureMutation);
  const press = async () => {
    if (await remove.run({ id })) say('The picture is off your storefront.');
  };
  return (
    <li>
      <figure>
        <img src={`/api/storefront-pictures/${id}`} alt={alt} loading="lazy" />
        <figcaption className="small">
          {caption || <span className="muted">No caption</span>}. Words: {alt}
        </figcaption>
      </figure>
      <div className="row">
        <Button isCompact onClick={onDescribe}>
          Change words<span className="visually-hidden"> of the picture: {alt}</span>
        </Button>
        <Button isCompact isBusy={remove.isRunning} onClick={() => void press()}>
          Remove<span className="visually-hidden"> the picture: {alt}</span>
        </Button>
      </div>
    </li>
  );
}
