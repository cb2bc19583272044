/**
 * Boxes that stand within an article and are no part of it, told by the words
 * their class or id is made of, as publishers everywhere name them.
 */
const BOX_NAME =
  /(?:^|[-_\s])(?:related?|relates|related[-_]?(?:posts?|news|stories|articles?|content|links?)|article[-_]?relate|read[-_]?(?:more|also|next)|see[-_]?(?:more|also)|more[-_]?(?:news|stories|on)|most[-_]?(?:read|viewed|popular)|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|promo|advert(?:isement|s)?|ads?|adsbygoogle|banner|sponsor(?:ed)?|taboola|outbrain|share|sharing|social|comments?|disqus|tags?|tag[-_]?list|breadcrumbs?|paywall|cookie|popup|modal|sidebar|trending|info-?box|pull-?quote|call-?to-?action|cta|sign-?up|follow-?us|author-?(?:bio|box|info|card)|about-?(?:the-?)?author|teasers?|tin[-_]?lien[-_]?quan|toolbar)(?:$|[-_\s])/i;

/** Too wide to be a box, whatever its name. */
const NEVER_A_BOX = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'P', 'H1']);

/** True when the element's name says that it is a box of other matter. */
export function namesBox(element: Element): boolean {
  if (NEVER_A_BOX.has(element.tagName)) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && BOX_NAME.test(name) && element.querySelector('h1') === null;
}
