import { describe, expect, it } from 'vitest';
import { valuesIn } from './find-dates.ts';

type Row = [sentence: string, dates: [string, string | null][]];

/** Published on Wednesday, 2 April 2025. */
const ROWS: Record<string, Row[]> = {
  'days written out': [
    ['The protocol was initialled on May 15, 2020.', [['May 15, 2020', '2020-05-15']]],
    ['The envoy presented his credentials on 22 November 2023.', [['22 November 2023', '2023-11-22']]],
    ['SINGAPORE\n\n9 MAY 2022', [['9 MAY 2022', '2022-05-09']]],
    ['Apr 2, 2025 / 15:38\nThe talks went on.', [['Apr 2, 2025', '2025-04-02']]],
    ['The envoy in Lima, April 2, 2025/Daily Sun photo', [['April 2, 2025', '2025-04-02']]],
    ['A memorandum dated the 5th of May, 2024 was shown.', [['the 5th of May, 2024', '2024-05-05']]],
    ['He landed on Tuesday, April 1, 2025, with a delegation.', [['Tuesday, April 1, 2025', '2025-04-01']]],
    ['The draft of 2024-11-30 was withdrawn.', [['2024-11-30', '2024-11-30']]],
    ['The hearing took place on Sept. 9, 2024.', [['Sept. 9, 2024', '2024-09-09']]],
    ['The cable of 02-Apr-2025 was leaked.', [['02-Apr-2025', '2025-04-02']]],
    ['They were received on the morning of March 31.', [['March 31', '2025-03-31']]],
    ['Chile Signs Treaty Today, Aides Say\nShe left.', [['Today', '2025-04-02']]],
    ['He was received on the 24th, March 2025.', [['the 24th, March 2025', '2025-03-24']]],
  ],
  'votes: the nearest, whatever is said of them': [
    ['It sought to interfere in the June vote, officials said.', [['June', '2025-06']]],
    ['She took on the mayor in June’s election, he said.', [['June', '2025-06']]],
    ['She won the June election.', [['June', '2024-06']]],
    ['They met during the June election, he said.', [['June', '2024-06']]],
    ['Before the 5 June election nears, he said so.', [['5 June', '2025-06-05']]],
    ['He said so of Sunday’s vote.', [['Sunday', '2025-03-30']]],
  ],
  'what began is over, however near the next such day': [
    ['The war began on April 18.', [['April 18', '2024-04-18']]],
    ['Fighting broke out in May.', [['May', '2024-05']]],
    ['He left, going so far as to sue his own party following the December vote on it.', [['December', '2024-12']]],
    ['The talks will be started on April 18.', [['April 18', '2025-04-18']]],
  ],
  'years in two figures': [
    ['In the summer of ’89 she left.', [['the summer of ’89', '1989-SU']]],
    ["She left in March '19.", [["March '19", '2019-03']]],
    [
      'They signed on 13 Aug ’93 and again on June 4, ’98.',
      [
        ['13 Aug ’93', '1993-08-13'],
        ['June 4, ’98', '1998-06-04'],
      ],
    ],
    ["Of the class of '98, in May ' 89.", [['May', '2025-05']]],
  ],
  'no dates, and lengths': [
    ['He sends £3bn a year, and the ground sinks half a millimetre a year.', []],
    ['He left for Mar-a-Lago.', []],
    ['It is cold during the winter months.', []],
    ['A USA Today/Acme poll said so.', []],
    ['She led it for a quarter-century.', [['a quarter-century', 'P25Y']]],
    ['It came one day after the vote. One day they will see.', [['one day', 'P1D']]],
    ['Through Thursday, the army said it struck.', [['Thursday', '2025-03-27']]],
  ],
  'a range without a year': [
    ['Trade from January to September hit a record.', [['January to September', '2024-01/2024-09']]],
    ['Talks will run from May to July.', [['May to July', '2025-05/2025-07']]],
  ],
  'what is urged, arranged or of a year that is named': [
    ['Prices rose more than expected in June.', [['June', '2024-06']]],
    ['They expect to have enough by June.', [['June', '2025-06']]],
    ['He is said to have left by June.', [['June', '2024-06']]],
    ['The deal put them on a path to get there by June.', [['June', '2025-06']]],
    ['They returned to work through Monday.', [['Monday', '2025-03-31']]],
    ['They extended the truce through Monday.', [['Monday', '2025-04-07']]],
    [
      'They will vote this Monday, having met this Tuesday.',
      [
        ['this Monday', '2025-04-07'],
        ['this Tuesday', '2025-04-01'],
      ],
    ],
    ['She led those urging the premier to resign in June.', [['June', '2025-06']]],
    ['He had to leave Lima in June.', [['June', '2024-06']]],
    ['A meeting has been scheduled for Friday, with two parties.', [['Friday', '2025-04-04']]],
    [
      'She is also expected to meet the two ministers of trade, Ann Hill and Tom Reed, and the mayor, the head of a board for the ferries of the north and the south, on Friday.',
      [['Friday', '2025-04-04']],
    ],
    [
      'She is also expected to meet the two ministers of trade, Ann Hill and Tom Reed, and to speak to the board for the ferries of the north and the south following a crash on Friday.',
      [['Friday', '2025-03-28']],
    ],
    ['A meeting had been scheduled for Friday.', [['Friday', '2025-03-28']]],
    ['The envoy was due to land on Saturday.', [['Saturday', '2025-04-05']]],
    ['He rested and on Saturday was expected to meet farmers.', [['Saturday', '2025-04-05']]],
    ['The minister, who was expected in Lima on Saturday, rested.', [['Saturday', '2025-04-05']]],
    ['The envoy was due on Saturday.', [['Saturday', '2025-03-29']]],
    ['Unions plan to march on Saturday.', [['Saturday', '2025-04-05']]],
    [
      'They spoke of this year’s assembly in Lima in November or December.',
      [
        ['this year', '2025'],
        ['November', '2025-11'],
        ['December', '2025-12'],
      ],
    ],
    [
      'It fell this year. In December it rose.',
      [
        ['this year', '2025'],
        ['December', '2024-12'],
      ],
    ],
  ],
  'weekdays with what may be, and with what no one plans': [
    ['He may come Friday.', [['Friday', '2025-04-04']]],
    ['They could vote on Friday.', [['Friday', '2025-04-04']]],
    ['He may have come on Friday.', [['Friday', '2025-03-28']]],
    ['The envoy said he could not attend on Friday.', [['Friday', '2025-03-28']]],
    ['The step takes effect Sunday.', [['Sunday', '2025-04-06']]],
    ['The police would look into an explosion on Sunday.', [['Sunday', '2025-03-30']]],
    ['The house is poised to open Friday.', [['Friday', '2025-04-04']]],
  ],
  'a part of a turned unit, and the end of the year': [
    ['A meeting is planned for early next year.', [['next year', '2026']]],
    ['It was due before the year’s end.', [['the year’s end', '2025']]],
  ],
  'days without a year': [
    [
      'Since the October 7 attack and the September 11 attacks, much changed.',
      [
        ['October 7', '2023-10-07'],
        ['September 11', '2001-09-11'],
      ],
    ],
    ['Photo taken on April 4 shows the bridge.', [['April 4', '2024-04-04']]],
    ['HANOI, April 2 (VNA) – The two sides opened talks.', [['April 2', '2025-04-02']]],
    ['The minister left for Oslo on March 27.', [['March 27', '2025-03-27']]],
    ['The council will convene on April 15.', [['April 15', '2025-04-15']]],
    ['The agreement was signed on December 20.', [['December 20', '2024-12-20']]],
    ['The summit takes place in Kuala Lumpur on 26-28 October.', [['26-28 October', '2025-10-26/2025-10-28']]],
    ['They will vote on the first Sunday of October.', [['October', '2025-10']]],
    ['They press for a deal first laid out by the president in July.', [['July', '2024-07']]],
    ['They press for talks to be held by the council in July.', [['July', '2025-07']]],
    [
      'He was freed. 1988 - Jailed for life. 1992 - Released.',
      [
        ['1988', '1988'],
        ['1992', '1992'],
      ],
    ],
    ['The adviser is visiting Lima on Friday to hear them.', [['Friday', '2025-04-04']]],
    ['He sat in Lima for Seven Years in Tibet, which was shown twice.', []],
    ['She was out in the quarter-finals, after the fall of the wall.', []],
    ['They met on the first Monday after the second Wednesday in December.', [['December', '2024-12']]],
    ['He is to address parliament on January 9.', [['January 9', '2026-01-09']]],
    ['The truce holds until 1 June, the envoy added.', [['1 June', '2025-06-01']]],
    [
      'Tariffs announced on Feb. 1 took effect on March 4.',
      [
        ['Feb. 1', '2025-02-01'],
        ['March 4', '2025-03-04'],
      ],
    ],
  ],
  'ranges and lists': [
    ['She is in Belgrade from May 22-23.', [['May 22-23', '2025-05-22/2025-05-23']]],
    ['The forum meets on Nov. 19 to 21, 2024.', [['Nov. 19 to 21, 2024', '2024-11-19/2024-11-21']]],
    ['The visit will last from 23 to 25 April.', [['23 to 25 April', '2025-04-23/2025-04-25']]],
    ['Talks ran from 30 March to 2 April.', [['30 March to 2 April', '2025-03-30/2025-04-02']]],
    [
      'The tour of December 30, 2024 – January 2, 2025 ended.',
      [['December 30, 2024 – January 2, 2025', '2024-12-30/2025-01-02']],
    ],
    ['They worked between May 3 and 5, 2024.', [['May 3 and 5, 2024', '2024-05-03/2024-05-05']]],
    [
      'The panel sat on June 10, 11 and 12, 2024.',
      [
        ['June 10', '2024-06-10'],
        ['11', '2024-06-11'],
        ['12, 2024', '2024-06-12'],
      ],
    ],
    [
      'Hearings are set for 7, 8 and 9 May.',
      [
        ['7', '2025-05-07'],
        ['8', '2025-05-08'],
        ['9 May', '2025-05-09'],
      ],
    ],
    ['The programme for 2021 –\n2023 is ready.', [['2021 –\n2023', '2021/2023']]],
    ['Candidates for the 2026–2031 term were named.', [['2026–2031', '2026/2031']]],
    [
      'The 2021-25 plan succeeded the 2016-20 plan.',
      [
        ['2021-25', '2021/2025'],
        ['2016-20', '2016/2020'],
      ],
    ],
    ['He headed the mission from 2010 to 2015.', [['2010 to 2015', '2010/2015']]],
    ['Meetings go on Monday to Wednesday, aides said.', [['Monday to Wednesday', '2025-03-31/2025-04-02']]],
    ['Exports rose between March and May 2024.', [['March and May 2024', '2024-03/2024-05']]],
  ],
  'months, seasons and parts of a year': [
    ['Russian experts are due in January 2026.', [['January 2026', '2026-01']]],
    ['They agreed on it in April this year.', [['April this year', '2025-04']]],
    [
      'It met in August and December last year.',
      [
        ['August', '2024-08'],
        ['December last year', '2024-12'],
      ],
    ],
    ['The accord, announced in October, is pending.', [['October', '2024-10']]],
    ['No one has named a date as late as November.', [['November', '2025-11']]],
    ['Ties were upgraded in September2018, it said.', [['September2018', '2018-09']]],
    ['A ruling is expected in late September.', [['late September', '2025-09']]],
    ['Last April the cabinet resigned.', [['Last April', '2024-04']]],
    ['An October news conference was cancelled.', [['October', '2024-10']]],
    [
      'He spoke in January, February and March.',
      [
        ['January', '2025-01'],
        ['February', '2025-02'],
        ['March', '2025-03'],
      ],
    ],
    ['It was the rainiest March on record.', [['March', '2025-03']]],
    ['He may return in May.', [['May', '2025-05']]],
    ['Trade grew in the first quarter of 2025.', [['the first quarter of 2025', '2025-Q1']]],
    ['They agreed to open the line in the fourth quarter.', [['the fourth quarter', '2025-Q4']]],
    ['He suggested that both sides sign the accord in the third quarter.', [['the third quarter', '2025-Q3']]],
    ['They agreed on Friday to open the line.', [['Friday', '2025-03-28']]],
    ['Exports rose in the fourth quarter.', [['the fourth quarter', '2024-Q4']]],
    ['Growth in Q4 2024 surprised them.', [['Q4 2024', '2024-Q4']]],
    ['It chairs the bloc in the second half of 2026.', [['the second half of 2026', '2026-H2']]],
    ['Aid fell in the final three months of 2024.', [['the final three months of 2024', '2024-Q4']]],
    ['In the first nine months of 2024 aid doubled.', [['the first nine months of 2024', '2024-01/2024-09']]],
    ['Ties have warmed since the 1990s.', [['the 1990s', '1990/1999']]],
    [
      'They fell out in the early 1980s, made peace in the mid-1980s and traded by the late ’90s.',
      [
        ['the early 1980s', '1980/1989'],
        ['the mid-1980s', '1980/1989'],
        ['the late ’90s', '1990/1999'],
      ],
    ],
    ['The offensive of spring 1975 ended the war.', [['spring 1975', '1975-SP']]],
  ],
  weekdays: [
    ['The envoys met on Monday.', [['Monday', '2025-03-31']]],
    ['The envoys will meet on Friday.', [['Friday', '2025-04-04']]],
    ['The cabinet is to decide on Thursday.', [['Thursday', '2025-04-03']]],
    [
      'The ministry said on Wednesday he will travel on Saturday.',
      [
        ['Wednesday', '2025-04-02'],
        ['Saturday', '2025-04-05'],
      ],
    ],
    ['The panel was due to meet on Sunday.', [['Sunday', '2025-04-06']]],
    ['The panel, which was due to meet on Sunday, rests.', [['Sunday', '2025-03-30']]],
    ['The panel, which was due to meet on Friday, rests.', [['Friday', '2025-04-04']]],
    ['It is held annually.', [['annually', 'P1Y']]],
    ['The trip there starting Thursday is planned.', [['Thursday', '2025-04-03']]],
    [
      'He is scheduled to hold trilateral talks on Thursday and Friday in Seoul.',
      [
        ['Thursday', '2025-04-03'],
        ['Friday', '2025-04-04'],
      ],
    ],
    ['The group could leave as soon as Friday.', [['Friday', '2025-04-04']]],
    ['On Monday, she set her vacation plans aside.', [['Monday', '2025-03-31']]],
    ['She leads in the polls ahead of Sunday’s vote.', [['Sunday', '2025-04-06']]],
    ['Shops have been shut since Monday and will be for weeks.', [['Monday', '2025-03-31']]],
    ['He vowed he would never give in, calling Monday’s drills a warning.', [['Monday', '2025-03-31']]],
    [
      'The trial closed yesterday, with judges to rule on Friday.',
      [
        ['yesterday', '2025-04-01'],
        ['Friday', '2025-04-04'],
      ],
    ],
    [
      'He arrived on Monday and leaves Saturday.',
      [
        ['Monday', '2025-03-31'],
        ['Saturday', '2025-04-05'],
      ],
    ],
    [
      'The summit, which opens on Friday, follows Tuesday’s talks.',
      [
        ['Friday', '2025-04-04'],
        ['Tuesday', '2025-04-01'],
      ],
    ],
    [
      'The vote is on Sunday. It was on Monday.',
      [
        ['Sunday', '2025-04-06'],
        ['Monday', '2025-03-31'],
      ],
    ],
    ['He is in Oslo since Monday.', [['Monday', '2025-03-31']]],
    [
      'They meet this coming Thursday and met this past Monday.',
      [
        ['this coming Thursday', '2025-04-03'],
        ['this past Monday', '2025-03-31'],
      ],
    ],
    ['On Monday they agreed to sign it.', [['Monday', '2025-03-31']]],
    ['They agreed to sign it on Monday.', [['Monday', '2025-04-07']]],
    ['After its decision to back a set of sanctions in June it stayed silent.', [['June', '2024-06']]],
    ['They have until 9 a.m. Thursday to sign.', [['Thursday', '2025-04-03']]],
    ['Foreign minister to visit Oslo on Thursday\n\nOSLO – Aides said so.', [['Thursday', '2025-04-03']]],
    ['Friday morning’s briefing was cancelled.', [['Friday', '2025-03-28']]],
    ['The exercises run until Wednesday next week.', [['Wednesday next week', '2025-04-09']]],
    ['The ship was hit on Friday last week.', [['Friday last week', '2025-03-28']]],
    ['Next Monday the court sits.', [['Next Monday', '2025-04-07']]],
    ['Last Tuesday, he paused the tariffs.', [['Last Tuesday', '2025-03-25']]],
    ['Rain will fall through the weekend.', [['the weekend', '2025-W14-WE']]],
    ['The letters came to light at the weekend.', [['the weekend', '2025-W13-WE']]],
    ['Members debate it in the coming week.', [['the coming week', '2025-W15']]],
    [
      'The panel sits on Wednesday and Thursday.',
      [
        ['Wednesday', '2025-04-02'],
        ['Thursday', '2025-04-03'],
      ],
    ],
    ['Talks ran between Tuesday and Thursday.', [['Tuesday and Thursday', '2025-04-01/2025-04-03']]],
    ['She spoke to reporters last Thursday.', [['last Thursday', '2025-03-27']]],
    [
      'The vote is on Friday (April 4).',
      [
        ['Friday', '2025-04-04'],
        ['April 4', '2025-04-04'],
      ],
    ],
  ],
  years: [
    ['President Tito came in 1957, she said.', [['1957', '1957']]],
    ['The 1982 United Nations Convention applies.', [['1982', '1982']]],
    ['They invoked UNCLOS 1982.', [['1982', '1982']]],
    ['She would not stop raising 2016 elections in the chamber.', [['2016', '2016']]],
    [
      'It will miss its 2030 targets, and 2035 goals too.',
      [
        ['2030', '2030'],
        ['2035', '2035'],
      ],
    ],
    ['Copyright 1998 The Harbour Gazette.', [['1998', '1998']]],
    ['It was launched in early 2013.', [['early 2013', '2013']]],
    [
      'The end-2025 deadline and post-1991 borders stand.',
      [
        ['2025', '2025'],
        ['1991', '1991'],
      ],
    ],
    ['A mid-2024 review found faults.', [['mid-2024', '2024']]],
    ['It lapses at the end of 2026.', [['the end of 2026', '2026']]],
    ['As a result, 2025 witnessed steady growth.', [['2025', '2025']]],
    ['The border was drawn after the 1967 Six-Day War.', [['1967', '1967']]],
    ['It joined (1995), then chaired the bloc.', [['1995', '1995']]],
    [
      'Summits in 1998, 2010 and 2020 were held here.',
      [
        ['1998', '1998'],
        ['2010', '2010'],
        ['2020', '2020'],
      ],
    ],
    ['His unsuccessful 1996 campaign was recalled.', [['1996', '1996']]],
  ],
  'counted from the day of writing': [
    ['The premier met the king today.', [['today', '2025-04-02']]],
    [
      'He arrived yesterday and leaves tomorrow.',
      [
        ['yesterday', '2025-04-01'],
        ['tomorrow', '2025-04-03'],
      ],
    ],
    [
      'The leaders spoke this morning and last night.',
      [
        ['this morning', '2025-04-02'],
        ['last night', '2025-04-01'],
      ],
    ],
    [
      'He leaves the day after tomorrow; the day before yesterday he was ill.',
      [
        ['the day after tomorrow', '2025-04-04'],
        ['the day before yesterday', '2025-03-31'],
      ],
    ],
    ['It was the day before today.', [['today', '2025-04-02']]],
    ['The envoy fell ill a week ago.', [['a week ago', '2025-03-26']]],
    ['The plan was shelved six weeks ago.', [['six weeks ago', '2025-W08']]],
    ['The court ruled last week.', [['last week', '2025-W13']]],
    ['The two met at the summit the previous week.', [['the previous week', '2025-W13']]],
    ['Later this year a council will convene.', [['this year', '2025']]],
    ['Talks could be pushed into next year.', [['next year', '2026']]],
    ['He was briefed on last weekend’s call.', [['last weekend', '2025-W13-WE']]],
    ['Three days\nago the president signed it.', [['Three days\nago', '2025-03-30']]],
    ['A decade ago nobody knew him.', [['A decade ago', '2015']]],
    [
      'The war began in May 2016. The next year a truce held.',
      [
        ['May 2016', '2016-05'],
        ['The next year', '2017'],
      ],
    ],
    ['The works end by the end of the year.', [['the end of the year', '2025']]],
  ],
  'days the text itself names': [
    [
      'The envoy left today (April 1) for Rome.',
      [
        ['today', '2025-04-01'],
        ['April 1', '2025-04-01'],
      ],
    ],
    [
      'From today to April 5 the road is closed.',
      [
        ['today', '2025-04-02'],
        ['April 5', '2025-04-05'],
      ],
    ],
    ['The office did not search the flat until October.', [['October', '2024-10']]],
    ['The road stays closed until October.', [['October', '2025-10']]],
  ],
  'lengths and repetition': [
    ['The base stays for 20 more years.', [['20 more years', 'P20Y']]],
    ['It rained for three straight days.', [['three straight days', 'P3D']]],
    ['A one-and-a-half-year freeze ended.', [['one-and-a-half-year', 'P1Y6M']]],
    ['They have been friends for more than 60 years.', [['60 years', 'P60Y']]],
    ['He begins a two-day visit.', [['two-day', 'P2D']]],
    ['Much was done in the past month.', [['the past month', 'P1M']]],
    [
      'Exports fell over the past year, and again this past week.',
      [
        ['the past year', 'P1Y'],
        ['this past week', '2025-W13'],
      ],
    ],
    ['The law allows a president two six-year terms.', [['six-year', 'P6Y']]],
    ['The court waited twenty-one months.', [['twenty-one months', 'P21M']]],
    ['The count has stood still for the past 12 months.', [['12 months', 'P12M']]],
    ['Prices will double over the next four years.', [['four years', 'P4Y']]],
    ['The siege lasted twenty-one days.', [['twenty-one days', 'P21D']]],
    ['Three decades of reform followed.', [['Three decades', 'P30Y']]],
    ['There is petrol for a single day.', [['a single day', 'P1D']]],
    [
      'A day-long retreat and a yearlong study followed.',
      [
        ['day-long', 'P1D'],
        ['yearlong', 'P1Y'],
      ],
    ],
    [
      'After half a century they met; a half-century of silence ended.',
      [
        ['half a century', 'P50Y'],
        ['half-century', 'P50Y'],
      ],
    ],
    ['After two and a half years in office he left.', [['two and a half years', 'P2Y6M']]],
    ['It took nearly a decade.', [['a decade', 'P10Y']]],
    ['Reports are due within a month.', [['a month', 'P1M']]],
    [
      'She was envoy (2004-05) and consul (2000-03).',
      [
        ['2004-05', '2004/2005'],
        ['2000-03', '2000/2003'],
      ],
    ],
    ['It rose from January to March 11.', [['January to March 11', '2025-01/2025-03-11']]],
    ['He would not cancel Monday’s meeting.', [['Monday', '2025-04-07']]],
    [
      'It takes 15 to 20 years, or two to three months.',
      [
        ['15 to 20 years', 'P15Y/P20Y'],
        ['two to three months', 'P2M/P3M'],
      ],
    ],
    ['It takes between two and three weeks.', [['two and three weeks', 'P2W/P3W']]],
    ['Between 35 and 50 people met for 50 days.', [['50 days', 'P50D']]],
    ['He has a month to decide.', [['a month', 'P1M']]],
    [
      'It capped a week of crises in less than a year.',
      [
        ['a week', 'P1W'],
        ['a year', 'P1Y'],
      ],
    ],
    [
      'Over the last year trade grew; it will report in the next week.',
      [
        ['the last year', 'P1Y'],
        ['the next week', 'P1W'],
      ],
    ],
    [
      'He spoke during the last year of the war, in the last week of June.',
      [
        ['last year', '2024'],
        ['the last week of June', '2024-06'],
      ],
    ],
    ['They can wait another week.', [['another week', 'P1W']]],
    [
      'It took a full month, and a month of it in full.',
      [
        ['a full month', 'P1M'],
        ['a month', 'P1M'],
      ],
    ],
    ['The 26-year-long war.', [['26-year-long', 'P26Y']]],
    [
      'He was jailed for three years and two months, then for a year, one month; it might be two years or six months.',
      [
        ['three years and two months', 'P3Y2M'],
        ['a year, one month', 'P1Y1M'],
        ['two years', 'P2Y'],
        ['six months', 'P6M'],
      ],
    ],
    ['They sat in a week-long meeting.', [['week-long', 'P1W']]],
    ['Children 5 years of age waited three years.', [['three years', 'P3Y']]],
    ['It stood for a hundred years.', [['a hundred years', 'P100Y']]],
    [
      'It took a year and a half, or a fortnight.',
      [
        ['a year and a half', 'P1Y6M'],
        ['a fortnight', 'P2W'],
      ],
    ],
    ['A two-week-old truce and a 12-year-old boy.', [['two-week-old', 'P2W']]],
    ['It came a day after the vote.', [['a day', 'P1D']]],
    ['They met, a week before the summit.', [['a week', 'P1W']]],
    ['He served two and half years.', [['two and half years', 'P2Y6M']]],
    ['She earns £500 a week before tax.', []],
    ['Take it twice a day after meals.', []],
    ['They work ten hours a day before the vote.', []],
    ['The commission meets every year.', [['every year', 'P1Y']]],
  ],
  figures: [
    ['Updated 4/2/2025 9:15 AM ET', [['4/2/2025', '2025-04-02']]],
    ['The meeting on 25/3 went well.', [['25/3', '2025-03-25']]],
    ['It was filed on 12/31/2024.', [['12/31/2024', '2024-12-31']]],
    ['It was stamped 15.10.2024 in Minsk.', [['15.10.2024', '2024-10-15']]],
    [
      'Signed on 5/6/2024, it replaced the text of 25/12/2023.',
      [
        ['5/6/2024', '2024-06-05'],
        ['25/12/2023', '2023-12-25'],
      ],
    ],
  ],
};

describe.each(Object.entries(ROWS))('English: %s', (_, rows) => {
  it.each(rows)('%s', (sentence, dates) => {
    expect(valuesIn(sentence)).toEqual(dates);
  });
});
