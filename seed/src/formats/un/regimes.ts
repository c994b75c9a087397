import type { EntityRecord } from '@frontgraph/cypher';

/** Who designates under one UN_LIST_TYPE, and the list that it keeps. */
export interface Regime {
  authority: { id: string; name: string; summary: string };
  listing: { id: string; name: string; summary: string };
}

/**
 * The Security Council's sanctions committees by the list types of the file, with the resolutions
 * that set them up (https://main.un.org/securitycouncil/en/sanctions/information).
 */
const COMMITTEES: Readonly<Record<string, readonly [number: string, about: string]>> = {
  'Al-Qaida': ['1267', 'ISIL and Al-Qaida'],
  Taliban: ['1988', 'Taliban'],
  CAR: ['2745', 'Central African Republic'],
  DPRK: ['1718', "Democratic People's Republic of Korea"],
  DRC: ['1533', 'Democratic Republic of the Congo'],
  GB: ['2048', 'Guinea-Bissau'],
  Haiti: ['2653', 'Haiti'],
  Iran: ['1737', 'Iran'],
  Iraq: ['1518', 'Iraq'],
  Libya: ['1970', 'Libya'],
  Somalia: ['2713', 'Somalia, Al-Shabaab'],
  SouthSudan: ['2206', 'South Sudan'],
  Sudan: ['1591', 'Sudan'],
  Yemen: ['2140', 'Yemen'],
};

/** The regime of a list type; one that we do not know is called by its own words. */
export function regimeOf(listType: string): Regime {
  const [number, about] = COMMITTEES[listType] ?? [null, listType];
  const slug = number ?? listType.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const called = number ? `UN ${number}` : 'UN';
  return {
    authority: {
      id: `un-${slug}-committee`,
      name: `${called} ${number ? 'Committee' : 'sanctions committee'} (${about})`,
      summary: `Security Council committee that keeps the sanctions list on ${about}.`,
    },
    listing: {
      id: `list-un-${slug}`,
      name: `${called} ${number ? 'list' : 'sanctions list'} (${about})`,
      summary: `UN sanctions list on ${about}.`,
    },
  };
}

/** An entity of this format's own with nothing said beyond what is given. */
export function ownEntity(
  given: Pick<EntityRecord, 'id' | 'kind' | 'name'> & Partial<EntityRecord>,
): EntityRecord {
  return {
    summary: null,
    role: null,
    country: null,
    sensitive: false,
    onlySpeaks: false,
    identityNote: null,
    heldAsOf: null,
    heldWhole: false,
    references: [],
    origin: ORIGIN,
    ...given,
  };
}

export const ORIGIN = 'un';
