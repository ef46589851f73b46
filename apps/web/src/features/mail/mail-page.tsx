import { useQuery } from 'urql';
import type { AllMailQuery as Answer } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { EmptyState } from '../../ui/empty-state';
import { Moment } from '../../ui/moment';
import { Page } from '../../ui/page';
import styles from './mail.module.css';

const AllMailQuery = graphql(`
  query AllMail {
    mails {
      id
      address
      subject
      body
      action
      path
      code
      writtenAt
      sentAt
      trouble
    }
  }
`);

type Mail = Answer['mails'][number];

/** All mail of a demo, so that it can be tried without a mail server. */
export function MailPage() {
  const mails = useQuery({ query: AllMailQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Mail"
      lead="The latest mails to anybody. Only in a demo, and only for administrators: elsewhere a mail is for its reader alone."
      isNarrow
    >
      <Loaded of={mails} what="The mail">
        {(data) =>
          data.mails.length === 0 ? (
            <EmptyState title="No mail yet.">As soon as somebody is told something, it is written here.</EmptyState>
          ) : (
            <ul className={styles.mails}>
              {data.mails.map((mail) => (
                <MailItem key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function MailItem({ mail }: { mail: Mail }) {
  return (
    <li className={styles.mail}>
      <h2 className={styles.subject}>{mail.subject}</h2>
      <p className="small muted">
        To {mail.address}, <Moment at={mail.writtenAt} />
        {stateOf(mail)}
      </p>
      {mail.body !== mail.subject && <p className={styles.body}>{mail.body}</p>}
      {mail.code !== null && <p className={styles.code}>{mail.code}</p>}
      <p>
        <a href={mail.path}>{mail.action}</a>
      </p>
    </li>
  );
}

function stateOf({ sentAt, trouble }: Mail): string {
  if (sentAt !== null) return ', sent';
  return trouble === null ? '' : `, not sent: ${trouble}`;
}
