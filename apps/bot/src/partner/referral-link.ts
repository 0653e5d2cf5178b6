/** Where Partner Center shows referrals: Teams asks about links to there, and we about no others. */
export const linkDomain = 'partner.microsoft.com';

const referralPath = /\/referrals?\/(?:[\w-]+\/)*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/** The referral that a link into Partner Center is about. */
export const referralIdIn = (link: string): string | undefined => {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' && url.host === linkDomain ? referralPath.exec(url.pathname)?.[1] : undefined;
};
