/** Which item of a site an address names, by the numbers the sites give their items. */
const IDENTITIES: readonly { host: RegExp; id: RegExp }[] = [
  { host: /(?:^|\.)vietnamplus\.vn$/, id: /(?:-post|\/)(\d{3,})\.vnp$/ },
  { host: /(?:^|\.)mofa\.gov\.vn$/, id: /(?:.*\/(ns\d{12})|-(\d{3,})-\d+\.html)/ },
  { host: /(?:^|\.)vietnamnews\.vn$/, id: /\/(\d{4,})\/[^/]*\.html$/ },
  {
    host: /(?:^|\.)(?:nhandan|tienphong|plo|vnanet)\.vn$|(?:^|\.)sggp\.org\.vn$/,
    id: /-post(\d{3,})\.(?:html|tpo|vnp)$/,
  },
];

/**
 * What stays the same when one site shows one item at several addresses:
 * `host:id`; null where no rule is known.
 */
export function itemIdentity(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  for (const { host, id } of IDENTITIES) {
    const match = host.test(hostname) ? id.exec(pathname) : null;
    if (match !== null) return `${hostname.replace(/^www\./, '')}:${match[1] ?? match[2]}`;
  }
  return null;
}
