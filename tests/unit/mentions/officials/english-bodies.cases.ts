/** What English offices are over: bodies, their parts and their projects; see `english.cases.ts` for the marks. */
export const ENGLISH_BODIES: Readonly<Record<string, readonly string[]>> = {
  'who a body is led by': [
    'The Blue Democratic Party (BDP), led by ⟦F:Ann Hill⟧, won. A Chilean delegation here on Monday headed by ⟦F:Tom Reed⟧ left.',
    'The OAS mission, headed by ⟦F:Ann Hill⟧, has arrived, and the rebels, led by ⟦F:Tom Reed⟧, left.',
    '⟦F:Ann Hill⟧, who headed the department for five years, said so.',
  ],
  'bodies in words no list knows': [
    '⟦T:Ann Hill⟧, the chair of the exiled Blue People’s Party, met ⟦T:Tom Reed⟧, an official with the autonomous prefecture.',
    'So said ⟦T:Ann Hill⟧, a former prosecutor of the dissolved revolutionary court.',
    'The letters are late, said ⟦T:Ann Hill⟧, director of the postal authority’s delivery bureau.',
    '⟦T:Ann Hill⟧, head of the policy unit of the ITU, met Greens’ leader ⟦T:Tom Reed⟧.',
  ],
  'a number in the name of a body': [
    '⟦T:Ann Hill⟧, vice-chairman of the influential 1922 Committee, left.',
    'Col. ⟦T:Tom Reed⟧, commander of the 10th Battalion of the Chilean troops, left.',
  ],
  'what a state or a ministry has someone lead': [
    '⟦T:Ann Hill⟧, deputy commander of China’s crewed flight project, met ⟦T:Tom Reed⟧, coordinator of the Health Ministry’s efforts to help.',
  ],
  'what an office is about': [
    '⟦T:Ann Hill⟧, secretary for constitutional affairs, met ⟦T:Tom Reed⟧, the transport and Communications minister of Chile.',
    'So said ⟦T:Ann Hill⟧, head of the provincial office for social affairs in East Nusa Tenggara.',
  ],
  'a commander and where he is': [
    'The UN force commander in Chile Col. ⟦T:Tom Reed⟧ left. The top US commander in Peru, ⟦T:Ann Hill⟧, said so.',
    'Brigadier ⟦T:Reed⟧, police chief of Blue City told reporters so.',
  ],
};

export const ENGLISH_BODIES_NONE: readonly string[] = [
  'The rescue mission led by Ann Hill has arrived, and the Blue Harbour Club (BHC), led by Tom Reed, met.',
  'Ann Hill, who headed the sales department for five years, said so.',
  'Ann Hill, chair of the noisy student council, met Tom Reed, the chairman of the local rowing club.',
  'Ann Hill, director of the 1998 Rowing Cup, met Tom Reed, coordinator of the firm’s modern flight project.',
  'The captain enjoys the justice he was denied.',
];
