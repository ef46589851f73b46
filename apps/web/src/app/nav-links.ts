import type { Viewer } from '../graphql/viewer';

export interface NavLink {
  label: string;
  path: string;
  /** The second key after `g`. */
  key: string;
}

/** Where this person may go, in the order shown. */
export function navLinksFor(viewer: Viewer): NavLink[] {
  const leads = viewer.isLeader || viewer.isAdministrator;
  const links: (NavLink | false)[] = [
    { label: 'Home', path: '/', key: 'h' },
    { label: 'Jobs', path: '/jobs', key: 'j' },
    { label: 'Deliveries', path: '/deliveries', key: 'd' },
    viewer.mayPost && { label: 'Whom to ask', path: '/storefronts', key: 'w' },
    viewer.bidder !== null && { label: 'Requests', path: '/requests', key: 'r' },
    viewer.bidder !== null && { label: 'Our house', path: '/house', key: 'o' },
    viewer.bidder?.kind === 'TEAM' && { label: 'Our signal', path: '/our-signal', key: 's' },
    viewer.bidder?.kind === 'VENDOR' && { label: 'Our contests', path: '/our-contests', key: 's' },
    { label: 'Chain', path: '/chain', key: 'c' },
    viewer.mayPost && { label: 'Thanks', path: '/thanks', key: 't' },
    leads && { label: 'Insights', path: '/insights', key: 'i' },
    leads && { label: 'Import', path: '/import', key: 'm' },
    viewer.isAdministrator && { label: 'Administration', path: '/admin', key: 'a' },
    viewer.readsAllMail && { label: 'Mail', path: '/mail', key: 'e' },
  ];
  return links.filter((link): link is NavLink => link !== false);
}

/** Pages of a job that are pages of its delivery. */
const OF_DELIVERY = /^\/jobs\/[^/]+\/(delivery|agreement|handover)$/;

/** Whether the address lies under a link; Home only when it is Home. */
export function isUnder(link: NavLink, pathname: string): boolean {
  if (OF_DELIVERY.test(pathname)) return link.path === '/deliveries';
  return link.path === '/' ? pathname === '/' : pathname === link.path || pathname.startsWith(`${link.path}/`);
}
