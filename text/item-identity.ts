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

/** Host and path of an address. The room compiles without the DOM, so there is no `URL`. */
const ADDRESS = /^https?:\/\/(?:[^@/?#]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/i;

/**
 * What stays the same when one site shows one item at several addresses:
 * `host:id`; null where no rule is known.
 */
export function itemIdentity(address: string): string | null {
  const [, host = '', pathname = ''] = ADDRESS.exec(address) ?? [];
  const hostname = host.toLowerCase();
  for (const { host: pattern, id } of IDENTITIES) {
    const match = pattern.test(hostname) ? id.exec(pathname) : null;
    if (match !== null) return `${hostname.replace(/^www\./, '')}:${match[1] ?? match[2]}`;
  }
  return null;
}
