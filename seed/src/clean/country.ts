/** ISO 3166-1 alpha-2 by the names that lists use and that the Unicode names do not cover. */
const LISTED_NAMES: Readonly<Record<string, string>> = {
  'bolivia (plurinational state of)': 'BO',
  'bosnia and herzegovina': 'BA',
  'brunei darussalam': 'BN',
  'china, hong kong special administrative region': 'HK',
  'china, macao special administrative region': 'MO',
  comoros: 'KM',
  congo: 'CG',
  "cote d'ivoire": 'CI',
  "democratic people's republic of korea": 'KP',
  'democratic republic of the congo': 'CD',
  'hong kong': 'HK',
  'iran (islamic republic of)': 'IR',
  "lao people's democratic republic": 'LA',
  'libyan arab jamahiriya': 'LY',
  'micronesia (federated states of)': 'FM',
  myanmar: 'MM',
  'netherlands (kingdom of the)': 'NL',
  'republic of korea': 'KR',
  'republic of moldova': 'MD',
  'russian federation': 'RU',
  'state of palestine': 'PS',
  'syrian arab republic': 'SY',
  'the former yugoslav republic of macedonia': 'MK',
  'trinidad and tobago': 'TT',
  turkey: 'TR',
  turkiye: 'TR',
  'united kingdom of great britain and northern ireland': 'GB',
  'united republic of tanzania': 'TZ',
  'united states of america': 'US',
  'venezuela (bolivarian republic of)': 'VE',
  'viet nam': 'VN',
};

let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country by its English name, or null when none is meant. */
export function countryCode(name: string): string | null {
  const key = plain(name);
  return LISTED_NAMES[key] ?? (codes ??= unicodeNames()).get(key) ?? null;
}

function unicodeNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = RETIRED.has(code) ? undefined : names.of(code);
    if (name && !found.has(plain(name))) found.set(plain(name), code);
  }
  return found;
}

/** Codes that name no country of today, or a group of them. */
const RETIRED = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'EU',
  'EZ',
  'FX',
  'SU',
  'TP',
  'UK',
  'UN',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
