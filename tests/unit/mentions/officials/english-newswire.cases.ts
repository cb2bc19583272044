/** How agencies and papers name officials: see `english.cases.ts` for the marks. */
export const ENGLISH_NEWSWIRE: Readonly<Record<string, readonly string[]>> = {
  'those who serve one who holds an office': [
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s security aide ⟦T:Tom Reed⟧ left. ⟦S:Reed⟧ smiled.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s deputy, ⟦T:Tom Reed⟧, left.',
    'President ⟦T:Ann Hill⟧ of Chile spoke. ⟦S:Hill⟧’s chief of staff, ⟦T:Tom Reed⟧, left.',
  ],
  'names with a word of a list in them': [
    'Iraq’s ambassador to UNESCO, ⟦T:Abdel Amir al-Rawi⟧, came. ⟦N:The Amir of Qatar⟧ came too.',
    'Foreign Minister ⟦T:Elena Monaco⟧ of Chile left.',
    'Kenyan President ⟦T:Josef arap Tanui⟧ spoke. ⟦S:Tanui⟧ left.',
    'Air Chief Marshal ⟦T:Tom Reed⟧, the head of Nigeria’s air force, spoke.',
  ],
  'names that a hyphen joins to something': [
    'Zambian President ⟦T:Oleg Mwila⟧ spoke. Illness-stricken ⟦S:Mwila⟧ left. Anti-⟦S:Mwila⟧ marches went on, and ⟦S:Mwila⟧-era laws.',
  ],
  'a verb that a lost space glued to the name': ['Chilean Prime Minister ⟦T:Tom Carverton⟧has left.'],
  'chambers and parties by their own words': [
    '⟦T:Ann Hill⟧, the speaker of Chile’s lower house, spoke.',
    '⟦T:Ann Hill⟧, a lower house lawmaker, spoke.',
    '⟦T:Ann Hill⟧, a deputy from Chile’s ruling party, spoke.',
    'Home Office spokesman ⟦T:Tom Reed⟧ spoke. RNC chairman ⟦T:Jim Rowe⟧ left.',
    '⟦T:Tom Reed⟧, commander in chief of Chile’s navy, spoke.',
    'Special Counsel ⟦T:Tom Reed⟧ spoke. Turkmenistan’s president-for-life, ⟦T:Oraz Saparow⟧, died.',
  ],
  'a sentence that begins in a country': ['In Chile, Deputy Prime Minister ⟦T:Ann Hill⟧ met them.'],
  'the city of a dateline': ['LIMA President ⟦T:Ann Hill⟧ of Chile spoke to reporters.'],
  'a president someone served under': [
    '⟦S:Hill⟧ led the Pentagon under President ⟦T:Tom Reed⟧. Senator ⟦T:Ann Hill⟧ left.',
  ],
  statuses: ['⟦N:The embattled Chilean minister⟧ left. Suspended Chilean Minister ⟦T:Ann Hill⟧ stayed.'],
};

export const ENGLISH_NEWSWIRE_NONE: readonly string[] = [
  'Singer Ann Hill spoke. Hill’s aide, Tom Reed, left.',
  'Lawmakers Mull Budget',
  'The director of the Blue River Network spoke.',
  'He handed over the chair of SAARC.',
  'They made him the first prime minister in years who was no lawyer.',
  'Along the road goodwill grew.',
];
