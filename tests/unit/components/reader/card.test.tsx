// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../../components/reader/Card.tsx';
import { wordingOf } from '../../../../annotations/wording.ts';
import type { Mark } from '../../../../components/reader/mark.ts';
import { TranslateContext } from '../../../../components/translate.tsx';
import { translateFrom } from '../panel/translate.ts';
import { dateMark, noteMark, officialMark } from './samples.ts';

afterEach(cleanup);
const en = await translateFrom('en');
const vietnamese = await translateFrom('vi');

const OFFICIALS = [
  officialMark().official,
  { id: 'o9', name: 'Kari Nordmann', role: 'Ambassador', country: 'NO', former: false },
];

function show(mark: Mark, part: Partial<CardProps> = {}, t = en) {
  const actions = {
    onNote: vi.fn<CardProps['onNote']>(),
    onOfficialIs: vi.fn<CardProps['onOfficialIs']>(),
    onNotOfficial: vi.fn<CardProps['onNotOfficial']>(),
    onWatch: vi.fn<CardProps['onWatch']>(),
    onDateValue: vi.fn<CardProps['onDateValue']>(),
    onAccept: vi.fn<CardProps['onAccept']>(),
    onDecline: vi.fn<CardProps['onDecline']>(),
    onEdit: vi.fn<CardProps['onEdit']>(),
    onDelete: vi.fn<CardProps['onDelete']>(),
    onShow: vi.fn<CardProps['onShow']>(),
  };
  render(
    <TranslateContext.Provider value={t}>
      <Card mark={mark} others={[]} officials={OFFICIALS} focusRequest={0} {...actions} {...part} />
    </TranslateContext.Provider>,
  );
  return actions;
}
const card = () => screen.getByRole('dialog');
const press = (name: string) => fireEvent.click(within(card()).getByRole('button', { name }));

const type = (label: string, value: string) =>
  fireEvent.input(within(card()).getByLabelText(label), { target: { value } });

const correct = (value: string | null, kind: string, fields: Readonly<Record<string, string>>) => {
  const mark = dateMark({ value });
  const { onDateValue } = show(mark);
  press('Wrong date');
  fireEvent.change(within(card()).getByRole('combobox', { name: 'What it is' }), { target: { value: kind } });
  for (const [label, typed] of Object.entries(fields)) {
    fireEvent.input(within(card()).getByLabelText(label), { target: { value: typed } });
  }
  press('Save');
  cleanup();
  return onDateValue.mock.calls.map(([, given]) => given);
};

describe('the card of an official', () => {
  it('gives name, office and country, in the language of the reader', () => {
    show(officialMark());
    expect(screen.getByRole('dialog', { name: 'Official Ana Ruiz' })).toBeTruthy();
    expect(card().textContent).toContain('Foreign Minister · Spain');
    cleanup();
    show(officialMark(), {}, vietnamese);
    expect(card().textContent).toContain('Foreign Minister · Tây Ban Nha');
  });

  it('says that the office is no longer held', () => {
    show(officialMark({ former: true }));
    expect(card().textContent).toContain('former Foreign Minister');
  });

  it('is named after the office when the article gives no name', () => {
    show(officialMark({ name: null, country: 'WHO', role: 'Director-General' }));
    expect(screen.getByRole('heading').textContent).toBe('Director-General');
    expect(card().textContent).toContain('WHO');
  });

  it('lists the other ways the article names the same person', () => {
    show(officialMark({}, { otherForms: ['Ruiz', 'the minister'] }));
    expect(card().textContent).toContain('Also here as: Ruiz · the minister');
  });

  it('says in the reader’s words why it was read as an official', () => {
    const mark = officialMark();
    show({ ...mark, mention: { ...mark.mention, rule: 'title-stack' } });
    expect(card().textContent).toContain('The office stands before the name.');
    cleanup();
    show({ ...mark, mention: { ...mark.mention, rule: 'watched' } }, {}, vietnamese);
    expect(card().textContent).toContain('Được đánh dấu vì bạn theo dõi quan chức này.');
  });

  it('offers a note and to overrule it, and no more than three things', () => {
    const mark = officialMark();
    const { onNote, onNotOfficial } = show(mark);
    expect(within(card()).getAllByRole('button').length).toBeLessThanOrEqual(3);
    press('Note');
    press('Not an official');
    expect(onNote).toHaveBeenCalledExactlyOnceWith(mark);
    expect(onNotOfficial).toHaveBeenCalledExactlyOnceWith(mark);
  });
});

describe('what the library knows of an official', () => {
  const known = {
    key: 'ana ruiz',
    name: 'Ana Ruiz',
    role: 'Mayor',
    country: 'ES',
    former: false,
    watched: false,
    disputes: [],
  };

  it('is the office other articles give, where this one gives none', () => {
    show(officialMark({ role: null, country: null }, { known }));
    expect(card().textContent).toContain('Elsewhere: Mayor · Spain');
    cleanup();
    show(officialMark({}, { known }));
    expect(card().textContent).not.toContain('Elsewhere');
  });

  it('is whether the reader watches them, to be changed at once, and not of an office without a name', () => {
    const mark = officialMark({}, { known });
    const { onWatch } = show(mark);
    const box = within(card()).getByRole<HTMLInputElement>('checkbox', { name: 'Watched, marked in every article' });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(onWatch).toHaveBeenCalledExactlyOnceWith(mark, true);
    cleanup();
    show(officialMark({}, { known: { ...known, watched: true } }));
    expect(within(card()).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    cleanup();
    show(officialMark({ name: null }));
    expect(within(card()).queryByRole('checkbox')).toBeNull();
  });

  it('is what contradicts this article, with its source', () => {
    const claim = { role: 'Deputy Foreign Minister', country: 'ES', former: false, day: '2025-04-03' };
    const disputes = [{ ...claim, article: 'a2', title: 'Talks close', outlet: 'Courier' }];
    show(officialMark({}, { known: { ...known, disputes } }));
    expect(card().textContent).toContain('Other articles of this time say:Deputy Foreign Minister · Spain');
    expect(card().textContent).toContain('Talks close · Courier · Thursday, 3 April 2025');
  });
});

describe('who an official is', () => {
  it('is another of the article by one press', () => {
    const mark = officialMark();
    const { onOfficialIs } = show(mark);
    press('This is …');
    expect(within(card()).queryByRole('button', { name: `This is ${mark.official.name}` })).toBeNull();
    press('This is Kari Nordmann');
    expect(onOfficialIs).toHaveBeenCalledExactlyOnceWith(mark, {
      name: 'Kari Nordmann',
      role: 'Ambassador',
      country: 'NO',
    });
  });

  it.each([
    ['Norway', 'NO'],
    ['na uy', 'NO', vietnamese],
    ['no', 'NO'],
    ['ASEAN', 'ASEAN'],
    ['', null],
  ])('is a name with office and country, typed as “%s”', (country, code, t = en) => {
    const mark = officialMark();
    const { onOfficialIs } = show(mark, {}, t);
    press(t('reader.isAnother'));
    type(t('reader.name'), ' Ola Hansen ');
    type(t('reader.role'), '');
    type(t('reader.country'), country);
    press(t('form.save'));
    expect(onOfficialIs).toHaveBeenCalledExactlyOnceWith(mark, { name: 'Ola Hansen', role: null, country: code });
  });

  it('closes its fields once it is kept, and leaves the focus on the card', async () => {
    show(officialMark(), { onOfficialIs: () => Promise.resolve(true) });
    press('This is …');
    press('Save');
    await waitFor(() => expect(within(card()).queryByRole('textbox')).toBeNull());
    expect(document.activeElement).toBe(card());
  });

  it('stands as it was typed when it could not be kept', async () => {
    const onOfficialIs = vi.fn<CardProps['onOfficialIs']>(() => Promise.resolve(false));
    show(officialMark(), { onOfficialIs });
    press('This is …');
    type('Name', 'Ola Hansen');
    press('Save');
    await onOfficialIs.mock.results[0]?.value;
    expect(within(card()).getByLabelText<HTMLInputElement>('Name').value).toBe('Ola Hansen');
  });

  it('begins with what was recognised, and can be left', () => {
    show(officialMark());
    press('This is …');
    expect(within(card()).getByLabelText<HTMLInputElement>('Country or organisation').value).toBe('Spain');
    press('Cancel');
    expect(within(card()).getByRole('button', { name: 'Not an official' })).toBeTruthy();
  });
});

describe('the card of a date', () => {
  it('gives the value with its weekday and how it was worked out', () => {
    show(dateMark());
    expect(screen.getByRole('heading').textContent).toMatch(/^Wednesday,? 2 April 2025$/);
    expect(card().textContent).toMatch(/“on Wednesday” → .* the publication date, Friday,? 4 April 2025/);
  });

  it('does not call another day of the text the publication date', () => {
    show(dateMark({}, { fromPublication: false }));
    expect(card().textContent).not.toContain('publication');
    expect(card().textContent).toMatch(/Friday,? 4 April 2025/);
  });

  it('gives both readings when it is unsettled', () => {
    const mark = dateMark(
      { value: null, alternatives: ['2025-03-07', '2025-07-03'], reading: 'unsettled', reference: null },
      { quote: '3/7' },
    );
    show(mark);
    expect(screen.getByRole('heading').textContent).toMatch(/7 March 2025 or Thursday,? 3 July 2025/);
  });

  it('says what is missing when only a publication date could settle it', () => {
    show(dateMark({ value: null, reading: 'needs-reference', reference: null }));
    expect(screen.getByRole('heading').textContent).toBe('Date not settled');
    expect(card().textContent).toContain('can only be settled by a publication date');
  });

  it.each([
    ['stated', 'Given in full in the text.'],
    ['weekday-after', 'the first one after'],
    ['year-from-reference', 'The year comes from'],
    ['counted-from-reference', 'counted from'],
    ['from-context', 'another date in the text'],
    ['duration', 'A length of time.'],
    ['corrected', 'You set this date.'],
  ] as const)('has a sentence for %s', (reading, sentence) => {
    show(dateMark({ reading }));
    expect(card().textContent).toContain(sentence);
  });

  it('takes a right date, beginning with the one it has', () => {
    const mark = dateMark();
    const { onDateValue } = show(mark);
    press('Wrong date');
    expect(within(card()).getByLabelText<HTMLInputElement>('Day').value).toBe('2025-04-02');
    fireEvent.input(within(card()).getByLabelText('Day'), { target: { value: '2025-04-09' } });
    press('Save');
    expect(onDateValue).toHaveBeenCalledExactlyOnceWith(mark, '2025-04-09');
  });

  it.each([
    ['a span of days', 'range', { 'First day': '2025-05-22', 'Last day': '2025-05-23' }, '2025-05-22/2025-05-23'],
    ['a month', 'month', { Month: '2025-10' }, '2025-10'],
    ['a year', 'year', { Year: '1957' }, '1957'],
  ])('takes %s as well', (_, kind, fields, value) => {
    expect(correct('2025-04-02', kind, fields)).toEqual([value]);
  });

  it.each([
    ['range', { 'First day': '2025-05-22' }],
    ['month', { Month: '2025-13' }],
    ['year', { Year: 'last' }],
  ])('takes no %s that is none', (kind, fields) => {
    expect(correct('2025-04-02', kind, fields)).toEqual([]);
  });

  it('begins with the span it has', () => {
    show(dateMark({ value: '2025-05-22/2025-05-23' }));
    press('Wrong date');
    expect(within(card()).getByLabelText<HTMLInputElement>('Last day').value).toBe('2025-05-23');
  });

  it('can be said to be none', () => {
    const mark = dateMark();
    const { onDateValue } = show(mark);
    press('Not a date');
    expect(onDateValue).toHaveBeenCalledExactlyOnceWith(mark, null);
  });
});

describe('the card of a note', () => {
  it('gives the words, tags and category, and leads to editing and deleting', () => {
    const mark = noteMark();
    const { onEdit, onDelete } = show(mark);
    expect(screen.getByRole('dialog', { name: 'Note Ask the ministry for the text' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Agreement', 'sea']);
    press('Edit');
    press('Delete');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(mark);
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(mark);
  });

  it('shows the old wording and the new one of a changed passage, and lets the reader decide', () => {
    const mark = noteMark({}, { state: 'changed', quote: 'on 4 July', wording: wordingOf('on 3 July', 'on 4 July') });
    const { onAccept, onDecline } = show(mark);
    expect(card().textContent).toContain('was changed since you noted it');
    expect(card().querySelector('del')?.textContent).toBe('3');
    expect(card().querySelector('ins')?.textContent).toBe('4');
    press('Accept the new wording');
    press('Keep the old');
    for (const act of [onAccept, onDecline]) expect(act).toHaveBeenCalledExactlyOnceWith(mark);
  });

  it('does not ask again for a wording that was declined', () => {
    show(noteMark({ declined: 'on 4 July' }, { state: 'changed', quote: 'on 4 July' }));
    expect(card().textContent).toContain('you kept the old wording');
    expect(within(card()).queryByRole('button', { name: 'Keep the old' })).toBeNull();
  });

  it('shows the passage when there is no word on it', () => {
    show(noteMark({ comment: '', tags: [], category: null }));
    expect(screen.getByRole('dialog', { name: 'Highlight a plan for green shipping' })).toBeTruthy();
  });
});

describe('several marks on the same words', () => {
  it('are all within reach', () => {
    const [official, note] = [officialMark(), noteMark()];
    const { onShow } = show(official, { others: [note] });
    const others = screen.getByRole('navigation', { name: 'Also on these words' });
    fireEvent.click(within(others).getByRole('button', { name: /Ask the ministry/ }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(note);
  });
});

describe('the focus', () => {
  it('goes into the card when it was asked for, and only then', () => {
    show(officialMark());
    expect(document.activeElement).toBe(document.body);
    cleanup();
    show(officialMark(), { focusRequest: 1 });
    expect(document.activeElement).toBe(card());
  });
});
