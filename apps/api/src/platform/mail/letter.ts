/** What a mail is written from. */
export interface Written {
  id: string;
  address: string;
  subject: string;
  body: string;
  action: string;
  path: string;
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

const FOOT = 'Which of these mails you get you choose in Bidwell, in the menu behind your name.';

/** Its id makes the same mail known as the same, should it ever be sent twice. */
export function letterOf(mail: Written, siteUrl: string): Letter {
  const link = `${siteUrl.replace(/\/+$/, '')}${mail.path}`;
  return {
    messageId: `<${mail.id}@${hostOf(siteUrl)}>`,
    to: mail.address,
    subject: mail.subject.replaceAll(/\s+/g, ' ').trim(),
    text: [mail.body, ...(mail.code === null ? [] : [mail.code]), `${mail.action}: ${link}`, FOOT].join('\n\n'),
    html: htmlOf(mail, link),
    headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(mail, siteUrl) },
  };
}

/** A mail program's own button to stop mail like this (RFC 8058): it posts to this address, without signing in. */
function stopHeaders({ stopToken }: Written, siteUrl: string): Record<string, string> {
  if (stopToken === null) return {};
  const address = `${siteUrl.replace(/\/+$/, '')}/api/mail-stop/${stopToken}`;
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function htmlOf({ body, action, code }: Written, link: string): string {
  const paragraphs = body.split(/\n{2,}/).map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`);
  const shown =
    code === null ? '' : `<p style="font:600 28px ui-monospace,monospace;letter-spacing:.12em">${escaped(code)}</p>`;
  const style =
    'display:inline-block;padding:10px 16px;border-radius:6px;background:#191b22;color:#fff;text-decoration:none';
  return `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;color:#191b22;max-width:34em">
<p style="font-weight:800;font-size:20px">bidwell</p>
${paragraphs.join('\n')}
${shown}
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
