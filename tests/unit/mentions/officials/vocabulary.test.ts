import { describe, expect, it } from 'vitest';
import { english } from '../../../../mentions/lexicons/en/offices.ts';
import { makeVocabulary, Word } from '../../../../mentions/officials/vocabulary.ts';
import { tokensOf } from '../../../../mentions/officials/tokens.ts';
import type { Spelling } from '../../../../mentions/tokens/spelling.ts';

const plain = (spelling: Spelling) => spelling.plain;

/** The spelling of a text that is one token. */
function only(text: string): Spelling {
  const [token, ...rest] = tokensOf(text);
  if (token === undefined || rest.length > 0) throw new Error(`no single token: ${text}`);
  return token.spelling;
}

/** A lexicon that notes which of its lists are read. */
function watched(): { lexicon: typeof english; read: string[] } {
  const read: string[] = [];
  const lexicon = new Proxy(english, {
    get: (lists, name: keyof typeof english) => {
      read.push(name);
      return lists[name];
    },
  });
  return { lexicon, read };
}

describe('a vocabulary', () => {
  it('reads the lists of offices and states when the first word is looked up, once', () => {
    const { lexicon, read } = watched();
    const { knownOf } = makeVocabulary(lexicon, plain, new Set());
    expect(read).not.toContain('countries');
    expect(read).not.toContain('offices');
    knownOf(only('minister'));
    knownOf(only('Hill'));
    expect(read.filter((name) => name === 'countries')).toHaveLength(1);
    expect(read.filter((name) => name === 'offices')).toHaveLength(1);
  });

  const { knownOf } = makeVocabulary(english, plain, new Set());

  it.each([
    ['a word', 'minister', ['minister']],
    ['a phrase of plain letters', 'surgeon', ['surgeon', 'general']],
    ['a phrase with an apostrophe or a hyphen', 'secretary-general', ['secretary-general']],
    ['a word with a period', 'gen.', ['gen.']],
  ])('knows %s as texts have it', (_, first, words) => {
    expect(knownOf(only(first)).entry.terms.map((term) => term.words)).toContainEqual(words);
  });

  it.each([
    ['Chile', ['chile'], 'CL'],
    ['Burkina', ['burkina', 'faso'], 'BF'],
    ['Cote', ['cote', "d'ivoire"], 'CI'],
    ['U.S.', ['u.s.'], 'US'],
  ])('knows the state that begins with %s', (first, words, code) => {
    const { affiliations } = knownOf(only(first)).entry;
    expect(affiliations).toContainEqual({ words, value: { code, kind: 'country' } });
  });

  it('knows nothing of other words', () => {
    expect(knownOf(only('Qwertz'))).toMatchObject({ flags: 0, entry: { terms: [], affiliations: [] } });
    expect(knownOf(only('deputy')).flags & Word.grade).not.toBe(0);
  });
});
