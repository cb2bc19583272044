import type { ClauseWords } from '../grammar.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** How English says in a clause who holds an office: "Ann Hill was sworn in on Friday as prime minister". */
export const clauses: ClauseWords = {
  introducers: setOf(
    'is was are were both all be been being became become becomes becoming as remain remains remained named appointed elected re-elected reelected chosen made declared proclaimed confirmed currently now still formerly once previously then briefly also who , of',
  ),
  ofWhat: setOf('post position role job title rank office posts'),
  links: setOf(
    'is was are were both all has had have been being be become becomes becoming became remain remains remained as who the a an and then now also going later still once again formerly never first second third fourth last next twice will to woman man female person serve serves served serving ' +
      'act acts acted acting returned returning returns took takes take taking taken over office power came in inaugurated installed sworn in chosen picked tapped nominated selected designated confirmed reappointed re-elected reelected elected appointed named promoted declared ' +
      'resigned resigning resigns resign quit quits stepped steps stepping step down stood stands standing stand retired retiring sacked fired dismissed ousted removed deposed continue continues continued stay stays stayed ' +
      'keep keeps kept keeping retain retains retained lose loses lost losing leave leaves left leaving give gives gave giving up stripped relieved duties doubles doubled speaking ' +
      'assumed assumes assume duties officially formally worked works held holds post position role job posts term terms tenure stint seat oath unveiled his her their its since from until till between on for after before early late mid years year months month weeks week days ago times time decade ' +
      'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
      'one two three four five six seven eight nine ten half set due expected forced whose agreed decade decades by parliament lawmakers voters congress senate assembly mps legislators deputies delegates parliament’s unanimously was, , of at',
  ),
  pronouns: setOf('he she'),
  appointing: setOf(
    'named names naming appointed appoints appointing appoint elected elects electing elect re-elected nominated nominates nominating made make makes chose picked tapped selected installed reappointed declared proclaimed confirmed confirms confirm',
  ),
  replacing: setOf('replaced replaces replacing replace succeeded succeeds succeeding succeed'),
  leading: setOf(
    'lead head chair leads led heads headed chairs chaired leading heading rules ruled governs governed ruling governing runs ran running',
  ),
  auxiliaries: setOf('who has had have also now currently still once long formerly is was will , been'),
  winning: setOf('won wins winning win'),
  prizes: new Map([
    ['presidency', 'president'],
    ['presidential', 'president'],
    ['premiership', 'prime minister'],
    ['mayoralty', 'mayor'],
    ['governorship', 'governor'],
    ['re-election', ''],
    ['reelection', ''],
  ] as const),
  taking: setOf(
    'took takes take taking taken assumed assumes left leaves leaving seized came rose swept returned returns in',
  ),
  power: setOf('office power'),
  swornIn: [['sworn', 'in'], ['inaugurated'], ['re-elected'], ['reelected']],
  ledBy: ['led', 'headed', 'chaired', 'ruled', 'governed'].map((verb) => [verb, 'by']),
  publicBodies: setOf(
    'government ministry party coalition cabinet parliament republic country nation state province opposition military army navy commission council agency administration junta delegation bank department rebels chancellery faction caucus bloc alliance movement',
  ),
};
