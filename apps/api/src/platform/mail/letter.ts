/** An answer that its reader may give by following a link. */
export interface Choice {
  label: string;
  /** A path of this site. */
  path: string;
}

/** What a mail is written from. */
export interface Written {
  id: string;
  address: string;
  subject: string;
  body: string;
  action: string;
  path: string;
  /** None in most mails. */
  choices?: readonly Choice[];
  code: string | null;
  /** The reader may stop mail like this with it. Null for mail that always comes. */
  stopToken: string | null;
}

/** A mail as it goes out, in plain words and in simple HTML. */
export interface Letter {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

const CHOICE =
  'display:inline-block;padding:9px 15px;border:1px solid #8b8f98;border-radius:6px;color:#191b22;text-decoration:none';

const FOOT = 'Which of these mails you get you choose in Bidwell, in the menu behind your name.';

/** Its id makes the same mail known as the same, should it ever be sent twice. */
export function letterOf(mail: Written, siteUrl: string): Letter {
  const site = siteUrl.replace(/\/+$/, '');
  const link = `${site}${mail.path}`;
  const choices = (mail.choices ?? []).map(({ label, path }) => ({ label, link: `${site}${path}` }));
  const offered = choices.map((choice) => `${choice.label}: ${choice.link}`);
  return {
    messageId: `<${mail.id}@${hostOf(siteUrl)}>`,
    to: mail.address,
    subject: mail.subject.replaceAll(/\s+/g, ' ').trim(),
    text: [mail.body, ...(mail.code === null ? [] : [mail.code]), ...offered, `${mail.action}: ${link}`, FOOT].join(
      '\n\n',
    ),
    html: htmlOf(mail, link, choices),
    headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(mail, siteUrl) },
  };
}

/** A mail program's own button to stop mail like this (RFC 8058): it posts to this address, without signing in. */
function stopHeaders({ stopToken }: Written, siteUrl: string): Record<string, string> {
  if (stopToken === null) return {};
  const address = `${siteUrl.replace(/\/+$/, '')}/api/mail-stop/${stopToken}`;
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function htmlOf({ body, action, code }: Written, link: string, choices: { label: string; link: string }[]): string {
  const paragraphs = body.split(/\n{2,}/).map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`);
  const shown =
    code === null ? '' : `<p style="font:600 28px ui-monospace,monospace;letter-spacing:.12em">${escaped(code)}</p>`;
  const style =
    'display:inline-block;padding:10px 16px;border-radius:6px;background:#191b22;color:#fff;text-decoration:none';
  const offered = choices.map(
    (choice) => `<p><a href="${escaped(choice.link)}" style="${CHOICE}">${escaped(choice.label)}</a></p>`,
  );
  return `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;color:#191b22;max-width:34em">
<p style="font-weight:800;font-size:20px">bidwell</p>
${paragraphs.join('\n')}
${shown}
${offered.join('\n')}
<p><a href="${escaped(link)}" style="${style}">${escaped(action)}</a></p>
<p style="font-size:13px;color:#565c69">${FOOT}</p>
</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function hostOf(siteUrl: string): string {
  return URL.canParse(siteUrl) ? new URL(siteUrl).hostname : 'bidwell';
}
