import type * as z from 'zod/mini';

/** Where a value fails its schema first, as `field: what is wrong`. */
export function firstFault({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'unknown fault';
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}
