/** What English offices are over: bodies, their parts and their projects; see `english.cases.ts` for the marks. */
export const ENGLISH_BODIES: Readonly<Record<string, readonly string[]>> = {
  'who a body is led by': [
    'The Blue Democratic Party (BDP), led by ⟦F:Ann Hill⟧, won. A Chilean delegation here on Monday headed by ⟦F:Tom Reed⟧ left.',
    'The OAS mission, headed by ⟦F:Ann Hill⟧, has arrived, and the rebels, led by ⟦F:Tom Reed⟧, left.',
    '⟦F:Ann Hill⟧, who headed the department for five years, said so.',
  ],
};

export const ENGLISH_BODIES_NONE: readonly string[] = [
  'The rescue mission led by Ann Hill has arrived, and the Blue Harbour Club (BHC), led by Tom Reed, met.',
  'Ann Hill, who headed the sales department for five years, said so.',
];
