/** What a note is about. Told apart on the page by tint and by shape, never by tint alone. */
export const CATEGORIES = ['position', 'commitment', 'visit', 'agreement', 'aid', 'quote', 'verify'] as const;

export type Category = (typeof CATEGORIES)[number];
