import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_TEMPLATE, templateFault } from '../../../export/markdown-template.ts';
import { contentsOf, keptArticle, keptNote } from './contents.ts';
import { WORST_STRINGS } from './worst-strings.ts';
import { textOf } from './written.ts';

const article = keptArticle({ tags: ['to do'] });
const contents = contentsOf([article], [keptNote(article)]);
const render = (template: string) => textOf('markdown', contents, { template });

describe('the template', () => {
  it('has no fault as it comes', () => {
    expect(templateFault(DEFAULT_TEMPLATE)).toBeNull();
  });

  it.each([
    ['{{title}} / {{outlet}} / {{published}}', 'Ministers speak of fish / Example News / 2026-03-04'],
    [
      '{{#notes}}{{comment}} {{#tags}}<{{.}}>{{/tags}} {{title}}{{/notes}}',
      'A promise with a date. <fisheries> Ministers speak of fish',
    ],
    ['{{#officials}}{{name}}, {{country}}{{/officials}}', 'Lê Văn Hoà, VN'],
    ['{{#author}}by {{author}}{{/author}}{{^author}}unsigned{{/author}}', 'unsigned'],
    ['{{#tags}}{{.}}{{/tags}} {{#hashtags}}{{.}}{{/hashtags}}', 'to do #to-do'],
    ['{{! said by nobody }}{{headings.dates}}', 'Dates'],
    ['{{{title}}} {{&title}}', 'Ministers speak of fish Ministers speak of fish'],
    ['no places at all', 'no places at all'],
  ])('%j gives %j', async (template, text) => {
    expect(await render(template)).toBe(text);
  });

  it.each([
    ['{{titel}}', { kind: 'unknown-name', name: 'titel', line: 1 }],
    ['one\n\n{{#notes}}\n{{comments}}{{/notes}}', { kind: 'unknown-name', name: 'comments', line: 4 }],
    ['{{comment}}', { kind: 'unknown-name', name: 'comment', line: 1 }],
    ['{{constructor}}', { kind: 'unknown-name', name: 'constructor', line: 1 }],
    ['one\n{{#notes}}', { kind: 'not-closed', name: 'notes', line: 2 }],
    ['one\n{{/notes}}', { kind: 'not-opened', name: 'notes', line: 2 }],
    ['one\ntwo {{title', { kind: 'not-closed', name: '', line: 2 }],
    ['{{#notes}}{{/tags}}', { kind: 'not-closed', name: 'notes', line: 1 }],
    ['{{> part}}', { kind: 'not-supported', name: 'part', line: 1 }],
  ])('%j is refused with what is wrong and where', (template, fault) => {
    expect(templateFault(template)).toEqual(fault);
  });

  it.each(WORST_STRINGS.map((text) => [text]))('writes %j as a value of a front matter of one’s own', async (title) => {
    const written = await textOf('markdown', contentsOf([keptArticle({ title, tags: [title] })]), {
      template: 't: {{yaml.title}}\ng: {{yaml.tags}}\no: {{yaml.author}}\n',
    });
    expect(parse(written)).toEqual({ t: expect.any(String), g: [expect.any(String)], o: null });
  });

  it('that has a fault is not used', async () => {
    await expect(render('{{titel}}')).rejects.toThrow('line 1');
  });
});
