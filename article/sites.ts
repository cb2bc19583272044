/** The news sites whose pages are read without being asked. */
export interface NewsSite {
  readonly name: string;
  /** Match patterns of the manifest's `content_scripts`. */
  readonly matches: readonly string[];
}

/**
 * One row a site; the README names them all. The second half are outlets on
 * the content system of VietnamPlus, whose pages have its structure.
 */
export const NEWS_SITES: readonly NewsSite[] = [
  { name: 'VietnamPlus', matches: ['*://*.vietnamplus.vn/*'] },
  { name: 'Ministry of Foreign Affairs', matches: ['*://*.mofa.gov.vn/*'] },
  { name: 'Viet Nam News', matches: ['*://*.vietnamnews.vn/*'] },
  { name: 'Nhân Dân', matches: ['*://*.nhandan.vn/*'] },
  { name: 'Tiền Phong', matches: ['*://*.tienphong.vn/*'] },
  { name: 'Sài Gòn Giải Phóng', matches: ['*://*.sggp.org.vn/*'] },
  { name: 'Pháp Luật TP. Hồ Chí Minh', matches: ['*://*.plo.vn/*'] },
  { name: 'Vietnam News Agency', matches: ['*://*.vnanet.vn/*'] },
];

/** Every pattern of the table. */
export const NEWS_SITE_MATCHES: readonly string[] = NEWS_SITES.flatMap(({ matches }) => matches);
