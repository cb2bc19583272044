/** jsdom has no highlights; a set with a priority, and a map, are all a painter uses. */
export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  type: HighlightType = 'highlight';

  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }

  override forEach(callback: (value: AbstractRange, key: AbstractRange, parent: Highlight) => void): void {
    for (const range of this) callback(range, range, this);
  }
}
