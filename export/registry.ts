import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** Every format, in the order in which they are offered. To add one: a file, and a row here. */
export const EXPORT_FORMATS = [markdown, json] as const;
