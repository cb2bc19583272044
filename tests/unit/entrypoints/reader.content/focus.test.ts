// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { FocusKeeper } from '../../../../entrypoints/reader.content/focus.ts';
import { newId } from '../../../../entrypoints/reader.content/new-id.ts';

afterEach(() => document.body.replaceChildren());

function button() {
  return document.body.appendChild(document.createElement('button'));
}

describe('the focus', () => {
  it('goes back to where it was before our controls took it', () => {
    const [theirs, ours] = [button(), button()];
    theirs.focus();
    const keeper = new FocusKeeper(() => (document.activeElement === ours ? ours : null));
    keeper.remember();
    ours.focus();
    keeper.giveBack();
    expect(document.activeElement).toBe(theirs);
  });

  it('is the first of several places, not one in between', () => {
    const [theirs, ours, more] = [button(), button(), button()];
    theirs.focus();
    const keeper = new FocusKeeper(() =>
      document.activeElement === theirs ? null : (document.activeElement as HTMLElement),
    );
    keeper.remember();
    ours.focus();
    keeper.remember();
    more.focus();
    keeper.giveBack();
    expect(document.activeElement).toBe(theirs);
  });

  it('is left alone when the reader has moved it out of our controls already', () => {
    const [theirs, other] = [button(), button()];
    theirs.focus();
    const keeper = new FocusKeeper(() => null);
    keeper.remember();
    other.focus();
    keeper.giveBack();
    expect(document.activeElement).toBe(other);
  });

  it('goes to no element when none had it', () => {
    const ours = button();
    const keeper = new FocusKeeper(() => (document.activeElement === ours ? ours : null));
    keeper.remember();
    ours.focus();
    keeper.giveBack();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an id', () => {
  it('is a UUID of version 4, and another each time', () => {
    const ids = Array.from({ length: 200 }, newId);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });
});
