import { describe, expect, it } from 'vitest';
import { compactKey } from '../../seed/src/clean/name.js';
import { relate } from '../../seed/src/formats/un/comments/relations.js';
import { sentences } from '../../seed/src/formats/un/comments/sentences.js';
import type { Listed } from '../../seed/src/formats/un/directory.js';

/** Entries by reference, with the names that the list gives them. */
const NAMES: Readonly<Record<string, string[]>> = {
  'QDe.004': ['Al-Qaida'],
  'QDe.014': [
    'The Organization of Al-Qaida in the Islamic Maghreb',
    'Organization of Al-Qaida in the Islamic Maghreb',
  ],
  'QDe.019': ['Jaish-i-Mohammed'],
  'QDe.092': ['Jemaah Islamiyah'],
  'QDe.096': ['Lashkar i Jhangvi'],
  'QDe.115': ['Al-Qaida in Iraq', 'Islamic State in Iraq and the Levant'],
  'QDe.118': ['Lashkar-e-Tayyiba'],
  'QDe.132': ['Tehrik-e Taliban Pakistan'],
  'QDe.137': ['Al-Nusrah Front for the People of the Levant'],
  'QDe.140': ['Al Moulathamoun'],
  'QDe.141': ['Al Mourabitoun'],
  'QDe.160': ['Tariq Gidar Group'],
  'TAe.012': ['Haqqani Network', 'HQN'],
  'TAe.013': ['Rahat Ltd.'],
  'HTe.001': ['Gran Grif'],
};

function listed(reference: string): Listed {
  const kind = reference.includes('i.') ? 'Person' : 'Organisation';
  const names = NAMES[reference] ?? [reference];
  const keys = new Set(names.map(compactKey));
  return { reference, id: reference, kind, name: names[0]!, sensitive: false, keys, own: true };
}

const known = (reference: string) => (reference === 'QDe.073' ? undefined : listed(reference));

/** Links that a comment of an entry states, one a line: `from TYPE to: role [stance] (since)`. */
function links(comment: string, entry: string): string[] {
  return sentences(comment).flatMap((sentence) =>
    relate(sentence, listed(entry), known).relations.map(
      ({ link, from, to, role, stance, since }) =>
        `${from.reference} ${link} ${to.reference}` +
        (role ? `: ${role}` : '') +
        (stance === 'asserts' ? '' : ` [${stance}]`) +
        (since ? ` (${since.date})` : ''),
    ),
  );
}

describe('the UN list: links in comments', () => {
  it.each<[entry: string, comment: string, links: string[]]>([
    // who leads whom, in both directions
    [
      'QDi.263',
      'Muhammad Saeed is the leader of Lashkar-e-Tayyiba (QDe.118).In custody since 2020.',
      ['QDi.263 LEADS QDe.118'],
    ],
    [
      'QDe.118',
      'Associated with Hafiz Muhammad Saeed (QDi.263) who is the leader of\nLashkar-e-Tayyiba.',
      ['QDi.263 LEADS QDe.118', 'QDe.118 ASSOCIATED_WITH QDi.263'],
    ],
    [
      'HTe.001',
      'Luckson Elan (HTi.007) is the leader of the Gran Grif gang.',
      ['HTi.007 LEADS HTe.001'],
    ],
    ['QDe.014', 'Headed by Abdelmalek Droukdel (QDi.232).', ['QDi.232 LEADS QDe.014']],
    [
      'QDe.132',
      'Formed in 2007, its leader is Maulana Fazlullah (QDi.352).',
      ['QDi.352 LEADS QDe.132'],
    ],
    [
      'TAe.012',
      'Founded by Jalaluddin Haqqani (TAi.040) and currently headed by his son Sirajuddin Haqqani (TAi.144).',
      ['TAi.040 FOUNDED TAe.012', 'TAi.144 LEADS TAe.012'],
    ],
    [
      'QDi.136',
      'Head of Al Moulathamoun (QDe.140) and Al Mourabitoun (QDe.141).',
      ['QDi.136 LEADS QDe.140', 'QDi.136 LEADS QDe.141'],
    ],
    [
      'QDi.352',
      'Leader of Tehrik-e Taliban Pakistan (TTP) (QDe.132) since 7 Nov. 2013.',
      ['QDi.352 LEADS QDe.132 (2013-11-07)'],
    ],
    // an office or a part is not the head
    [
      'QDi.264',
      'Chief of operations of Lashkar-e-Tayyiba (listed under permanent reference number QDe.118).',
      ['QDi.264 HOLDS_OFFICE_IN QDe.118: chief of operations'],
    ],
    [
      'QDi.293',
      'Senior Jemaah Islamiyah (QDe.092.) leader.',
      ['QDi.293 HOLDS_OFFICE_IN QDe.092: senior leader'],
    ],
    [
      'QDi.060',
      'Head of security wing of Jemaah Islamiyah (QDe.092).',
      ['QDi.060 HOLDS_OFFICE_IN QDe.092: head of security wing'],
    ],
    [
      'QDi.428',
      'Leader of AL-NUSRAH FRONT FOR THE PEOPLE OF THE LEVANT (QDe.137) in West Kalamoun.',
      ['QDi.428 HOLDS_OFFICE_IN QDe.137: leader of a part'],
    ],
    [
      'QDi.363',
      'Leader of Jamaat Abu Banat, which forms part of the Islamic State in Iraq and the Levant (ISIL), listed as Al-Qaida in Iraq (QDe.115).',
      ['QDi.363 ASSOCIATED_WITH QDe.115'],
    ],
    // members and founders, several in one sentence
    [
      'QDi.231',
      'Senior member of Jemaah Islamiyah (QDe.092) and member of Al-Qaida (QDe.004).',
      ['QDi.231 MEMBER_OF QDe.092: senior member', 'QDi.231 MEMBER_OF QDe.004'],
    ],
    [
      'QDi.307',
      'Founding member of Lashkar-e-Tayyiba (QDe.118) and deputy to Lashkar-e-Tayyiba leader Hafiz Muhammad Saeed (QDi.263).',
      ['QDi.307 FOUNDED QDe.118: founding member', 'QDi.307 ASSOCIATED_WITH QDi.263: deputy'],
    ],
    [
      'QDi.316',
      'Founder and leader of Al Mourabitoun (QDe.141).',
      ['QDi.316 FOUNDED QDe.141', 'QDi.316 LEADS QDe.141'],
    ],
    [
      'TAe.012',
      'Other listed members include Nasiruddin Haqqani (TAi.146), Fazl Rabi (TAi.157).',
      ['TAi.146 MEMBER_OF TAe.012', 'TAi.157 MEMBER_OF TAe.012'],
    ],
    [
      'QDi.196',
      'Member of the Shura Council of Al-Qaida (QDe.004) and Jemaah Islamiyah (QDe.092).',
      ['QDi.196 MEMBER_OF QDe.004', 'QDi.196 MEMBER_OF QDe.092'],
    ],
    [
      'QDe.121',
      'Registered by members of Jaish-i-Mohammed (QDe.019).',
      ['QDe.121 ASSOCIATED_WITH QDe.019'],
    ],
    // bodies among each other
    [
      'QDe.160',
      'Splinter group of Tehrik-e Taliban Pakistan (TTP) (QDe.132).',
      ['QDe.160 SPLINTER_OF QDe.132'],
    ],
    [
      'QDe.140',
      'Founded in 2012 as a splinter group of the Organization of Al-Qaida in the Islamic Maghreb (QDe.014).',
      ['QDe.140 SPLINTER_OF QDe.014 (2012)'],
    ],
    [
      'QDe.148',
      'Affiliated with Islamic State in Iraq and the Levant, listed as Al-Qaida in Iraq (QDe.115).',
      ['QDe.148 AFFILIATE_OF QDe.115'],
    ],
    [
      'QDe.002',
      'Reported to have merged with Harakat, which was accepted as an affiliate of Al-Qaida (QDe.004).',
      ['QDe.002 ASSOCIATED_WITH QDe.004 [reports]'],
    ],
    // a lost hyphen, a lost blank, a spelling of its own, a missing dot
    [
      'TAe.012',
      'Linked to Al-Qaida (QDe.004), Lashkar I Jhangvi (QDe.096), and Jaish-IMohammed (QDe.019).',
      [
        'TAe.012 ASSOCIATED_WITH QDe.004',
        'TAe.012 ASSOCIATED_WITH QDe.096',
        'TAe.012 ASSOCIATED_WITH QDe.019',
      ],
    ],
    [
      'QDe.142',
      'Associated with Boko Haram (QDe.138) and Abubakar Mohammed Shekau (QDi322).',
      ['QDe.142 ASSOCIATED_WITH QDe.138', 'QDe.142 ASSOCIATED_WITH QDi.322'],
    ],
    [
      'TAi.170',
      'Senior member of the Haqqani Network (HQN) (TE.H.12.12.) as of 2013.',
      ['TAi.170 MEMBER_OF TAe.012: senior member'],
    ],
    // kin
    [
      'TAi.040',
      'Father of Sirajuddin Haqqani (TAi.144), Nasiruddin Haqqani\n(TAi.146) and Badruddin Haqqani (deceased).',
      ['TAi.040 FAMILY_OF TAi.144: father', 'TAi.040 FAMILY_OF TAi.146: father'],
    ],
    [
      'QDi.293',
      "Father's name is Abu Bakar Ba'asyir (QDi.217).",
      ['QDi.217 FAMILY_OF QDi.293: father'],
    ],
    [
      'TAi.109',
      'Brother-in-law of Mullah Mohammed Omar (TAi.004).',
      ['TAi.109 FAMILY_OF TAi.004: brother-in-law'],
    ],
    [
      'CFi.010',
      'Ali Kony is the son of LRA leader Joseph Kony (CFi.009), a designated individual.',
      ['CFi.010 FAMILY_OF CFi.009: son'],
    ],
    // money, property, help
    [
      'QDi.266',
      'Financier of Lashkar-e-Tayyiba (listed under permanent reference number QDe.118).',
      ['QDi.266 FINANCES QDe.118: financier'],
    ],
    [
      'QDi.380',
      'Facilitator who provides financial services to, or in support of, Al-Qaida (QDe.004).',
      ['QDi.380 FINANCES QDe.004'],
    ],
    ['TAi.165', 'Owner of Rahat Ltd. (TAe.013). Arrested in 2012.', ['TAi.165 OWNS TAe.013']],
    ['TAe.013', 'Owned by Mohammed Qasim Mir Wali (TAi.165).', ['TAi.165 OWNS TAe.013']],
    ['QDi.335', 'Provides support to Al-Qaida (QDe.004).', ['QDi.335 SUPPORTS QDe.004']],
    // what is past, believed or reported is not said as present and found
    [
      'QDi.422',
      'Former leader of Jaish-i-Mohammed (QDe.019).',
      ['QDi.422 ASSOCIATED_WITH QDe.019: former leader'],
    ],
    [
      'QDi.303',
      'Was a financial facilitator for Al-Qaida (QDe.004).',
      ['QDi.303 ASSOCIATED_WITH QDe.004: was a financial facilitator'],
    ],
    [
      'QDi.374',
      'Believed to be fighting with Al-Nusrah Front for the People of the Levant (QDe.137).',
      ['QDi.374 ASSOCIATED_WITH QDe.137 [alleges]'],
    ],
    [
      'QDi.279',
      'Reportedly a member of Jemaah Islamiyah (JI, QDe.092) as of November 2023.',
      ['QDi.279 MEMBER_OF QDe.092 [reports]'],
    ],
    // no plain wording
    [
      'QDi.012',
      'Received money from Jemaah Islamiyah (QDe.092) in order to travel.',
      ['QDi.012 ASSOCIATED_WITH QDe.092'],
    ],
  ])('of %s: %s', (entry, comment, expected) => {
    expect(links(comment, entry)).toEqual(expected);
  });

  it('makes no link from an entry to itself, and tells of references that nobody holds', () => {
    const reading = relate(
      'The two entries Al Rashid Trust (QDe.005) and Aid Organization (QDe.073) were consolidated.',
      listed('QDe.005'),
      known,
    );
    expect(reading).toEqual({ relations: [], unresolved: ['QDe.073'], selves: 1, unfit: 0 });
  });

  it('parts sentences where they end, not at abbreviations', () => {
    expect(
      sentences('Owner of Rahat Ltd. (A). Died in Jun. 2010.\nHeld by St. Ann.Later freed.'),
    ).toEqual(['Owner of Rahat Ltd. (A).', 'Died in Jun. 2010.', 'Held by St. Ann.Later freed.']);
    expect(sentences('Leader of X (QDe.118).In custody.')).toEqual([
      'Leader of X (QDe.118).',
      'In custody.',
    ]);
  });
});
