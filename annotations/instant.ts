/**
 * The instant of a change, always later than that of the version it changes,
 * even when the clock stood still or was set back: `modified` tells versions apart.
 *
 * @param previous the `modified` of the version that is changed
 */
export function instantAfter(previous: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(previous) + 1)).toISOString();
}
