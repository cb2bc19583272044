import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../article/raw-blocks.ts';
import { pageOf } from './pages.ts';

const textsIn = (html: string) => {
  const { body } = pageOf(`<body>${html}</body>`);
  return collectBlocks(body, () => 'body').map(({ text }) => text);
};

describe('collectBlocks', () => {
  it.each([
    ['collapses white space', '<p>  One\n\t two   three </p>', ['One two three']],
    ['takes a no-break space for a space', '<p>One&nbsp;&nbsp;two</p>', ['One two']],
    ['joins inline elements as they stand', '<p>Hang<b>made</b> it</p>', ['Hangmade it']],
    [
      'parts labels beside each other whose words would run into one',
      '<div><span>Ann Hill</span><span></span><span>Minister for Ferries</span></div>',
      ['Ann Hill', 'Minister for Ferries'],
    ],
    [
      'parts such labels in a line of a list by a space',
      '<ul><li><b>Ann Hill</b><i>Minister</i></li></ul>',
      ['Ann Hill Minister'],
    ],
    ['keeps a name that markup parts', '<p>Viet<b>Nam</b><i>Net</i> and Mc<b>Moss</b></p>', ['VietNamNet and McMoss']],
    ['parts paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['parts text from the elements beside it', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['parts cells of a table', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    [
      'parts a body of text and double line breaks',
      '<div>One<br><br>two<br>\n<br>three</div>',
      ['One', 'two', 'three'],
    ],
    ['parts at a single break where a sentence ends', '<p>One.<br>Two.</p>', ['One.', 'Two.']],
    [
      'keeps a wrapped line together',
      '<div>The Ministry of<br>foreign affairs</div>',
      ['The Ministry of foreign affairs'],
    ],
    ['keeps a wrapped line in a paragraph together', '<p>President<br>Okafor</p>', ['President Okafor']],
    [
      'parts lines of a body without sentence marks',
      '<div>Key facts<br>The fund opens</div>',
      ['Key facts', 'The fund opens'],
    ],
    ['leaves out what holds no letter', '<p>***</p><p>&nbsp;</p><p>|</p><p>One</p>', ['One']],
    [
      'leaves out scripts and their kind',
      '<script>1</script><style>p{}</style><noscript>No</noscript><p>One</p>',
      ['One'],
    ],
    ['leaves out controls', '<button>Share</button><select><option>A</option></select><p>One</p>', ['One']],
    [
      'leaves out what is hidden',
      '<p hidden>No</p><p style="display:none">No</p><p style="color:red">One</p>',
      ['One'],
    ],
    ['leaves out words for screen readers', '<p>One <span class="visually-hidden">opens new tab</span></p>', ['One']],
    ['leaves out our own controls', '<aide-memoire>Note</aide-memoire><p>One</p>', ['One']],
    ['reads font, b and span as nothing', '<font><b><span>One</span></b> two</font>', ['One two']],
    ['keeps Vietnamese as it is composed', '<p>Tha\u0300nh pho\u0302\u0301</p>', ['Tha\u0300nh pho\u0302\u0301']],
  ])('%s', (_fact, html, texts) => {
    expect(textsIn(html)).toEqual(texts);
  });

  it('gives no block for an empty page', () => {
    expect(textsIn('')).toEqual([]);
  });

  it('reads a page nested a thousand deep', () => {
    expect(textsIn(`${'<span>'.repeat(1000)}At the bottom`)).toEqual(['At the bottom']);
  });

  it('counts what stands in links', () => {
    const { body } = pageOf('<body><p>See <a href="#">the treaty</a> now</p></body>');
    expect(collectBlocks(body, () => 'body').map(({ linked }) => linked)).toEqual([10]);
  });
});
