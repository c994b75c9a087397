/** Questions that the built-in graph must answer, each with the links of its chain. */
export const chains: [question: string, ...links: string[]][] = [
  [
    'How is the Milli Muslim League linked to the Mumbai attacks?',
    'milli-muslim-league~FRONT_FOR~lashkar-e-tayyiba',
    'lashkar-e-tayyiba~CARRIED_OUT~mumbai-attacks-2008',
    'milli-muslim-league~FOUNDED_BY_FOLLOWERS_OF~hafiz-saeed',
    'hafiz-saeed~MASTERMINDED~mumbai-attacks-2008',
  ],
  [
    'Why is there a $10m bounty in this graph?',
    'bounty-saeed-2012~BOUNTY_ON~hafiz-saeed',
    'hafiz-saeed~LEADS~jamaat-ud-dawa',
    'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba',
  ],
  [
    'Whose pages did Facebook delete in 2018?',
    'acct-fb-mml~ACCOUNT_OF~milli-muslim-league',
    'acct-fb-mml~SUSPENDED_BY~facebook',
  ],
  [
    'What happened after @HafizSaeedJUD was suspended?',
    'acct-hafizsaeedjud1~REPLACES~acct-hafizsaeedjud',
    'acct-hafizsaeedjud01~REPLACES~acct-hafizsaeedjud',
    'acct-hafizsaeedjud~ACCOUNT_OF~hafiz-saeed',
  ],
  [
    'How does Al-Anfal Trust connect to Lashkar-e Taiba?',
    'al-anfal-trust~AFFILIATE_OF~jamaat-ud-dawa',
    'al-anfal-trust~ALIAS_OF~lashkar-e-tayyiba',
  ],
  [
    'Is the party of 2024 the old one?',
    'pakistan-markazi-muslim-league~SUCCESSOR_OF~milli-muslim-league',
  ],
  [
    'Who claimed Pahalgam?',
    'the-resistance-front~CLAIMED~pahalgam-attack-2025',
    'the-resistance-front~FRONT_FOR~lashkar-e-tayyiba',
  ],
  [
    'Which charity served Jaish-e-Mohammed, and what did that group claim?',
    'al-akhtar-trust~FRONT_FOR~jaish-e-mohammed',
    'jaish-e-mohammed~CLAIMED~pulwama-attack-2019',
  ],
  [
    'How does Al-Akhtar Trust lead to Al-Qaida?',
    'al-akhtar-trust~SUCCESSOR_OF~al-rashid-trust',
    'al-rashid-trust~FINANCES~al-qaida',
  ],
  [
    'How does ISIL-Khorasan connect to the Afghan Taliban?',
    'isil-khorasan~SPLINTER_OF~tehrik-e-taliban-pakistan',
    'tehrik-e-taliban-pakistan~ALLIED_WITH~haqqani-network',
    'haqqani-network~WING_OF~afghan-taliban',
  ],
  [
    'Whose Facebook page is this?',
    'acct-fb-umar-media-ttp~ACCOUNT_OF~umar-media',
    'umar-media~WING_OF~tehrik-e-taliban-pakistan',
  ],
  ['How is Talha Saeed connected to Lashkar-e Taiba?', 'talha-saeed~MEMBER_OF~lashkar-e-tayyiba'],
  ['Who recruited the student? (for editors)', 'islamic-state~RECRUITED~naureen-laghari'],
];
