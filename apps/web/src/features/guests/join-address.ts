const LINK = /^\/join\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/?$/i;

/** The invitation's id in an address such as `/join/…`. Null for any other address. */
export function invitationIn(pathname: string): string | null {
  return LINK.exec(pathname)?.[1] ?? null;
}

/** Where the mail wanted to lead: a page of a job, and nothing outside this site. The job itself otherwise. */
export function wayIn(search: string, jobId: string): string {
  const wanted = new URLSearchParams(search).get('to') ?? '';
  return /^\/jobs\/[\w-]+(\/\w+)?(#\w+)?$/.test(wanted) ? wanted : `/jobs/${jobId}`;
}
