import { describe, expect, it } from 'vitest';
import { matchingTags, withTag } from '../../../../components/controls/tag-matching.ts';

const USED = ['Biển Đông', 'ASEAN', 'đối ngoại', 'aid', 'South China Sea'];

describe('tags offered while typing', () => {
  it.each([
    ['bien', ['Biển Đông']],
    ['DOI', ['đối ngoại']],
    ['dong', ['Biển Đông']],
    ['a', ['ASEAN', 'aid', 'đối ngoại', 'South China Sea']],
    ['zzz', []],
  ])('%s finds %j, beginnings first', (typed, found) => {
    expect(matchingTags(typed, USED, [])).toEqual(found);
  });

  it('are those most used when nothing is typed yet', () => {
    expect(matchingTags('', USED, [], 3)).toEqual(['Biển Đông', 'ASEAN', 'đối ngoại']);
  });

  it('are not those already chosen, in whatever spelling', () => {
    expect(matchingTags('', USED, ['asean', 'bien dong'])).toEqual(['đối ngoại', 'aid', 'South China Sea']);
  });
});

describe('adding a tag', () => {
  it.each([
    ['  two   words ', ['two words']],
    ['asean', ['ASEAN']],
    ['   ', []],
  ])('%j gives %j', (typed, tags) => {
    expect(withTag([], typed, USED)).toEqual(tags);
  });

  it('changes nothing when the tag is there already', () => {
    expect(withTag(['ASEAN'], 'Asean', USED)).toEqual(['ASEAN']);
  });
});
