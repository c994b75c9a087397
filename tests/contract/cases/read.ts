import { correctedClaim } from '../editedWorld.js';
import { claimIds } from '../world.js';
import type { CaseTable } from './table.js';

const FRONT = 'jamaat~FRONT_FOR~lashkar';
const both = [true, false] as const;

/** The same case for an editor and for a reader. */
const forBoth = <P extends object>(params: P) =>
  both.map((showSensitive) => ({ params: { ...params, showSensitive } }));

/** The same for both of them whenever, on a day of validity, and by a day of report. */
const onDays = <P extends object>(params: P) =>
  [
    { asOf: null, reportedBy: null },
    { asOf: '2010-06-01', reportedBy: null },
    { asOf: null, reportedBy: '2018-01-01' },
  ].flatMap((day) => forBoth({ ...params, ...day }));

/** Dated 2012, and told in a paper of 20 August 2017 alone. */
const alliance = { ids: ['league'], types: ['ALLIED_WITH'], direction: 'out', cap: 10 };
const anyClaim = { link: null, entity: null, source: null, statedBy: null, stances: null };
const firstPage = { afterDay: null, afterId: '', first: 5 };
const dayPage = { afterDay: '2017-08-20', afterId: String(claimIds[3]), first: 3 };
const undatedPage = { afterDay: '', afterId: '', first: 3 };
const anyEntity = { kinds: null, country: null };
const listed = { list: 'un-list', today: '2026-01-01', ...anyEntity };

export const readCases: CaseTable = {
  claims: [
    ...forBoth({ ...anyClaim, ...firstPage }),
    ...forBoth({ ...anyClaim, ...dayPage, first: 50 }),
    { params: { ...anyClaim, ...undatedPage, showSensitive: true } },
    ...forBoth({ ...anyClaim, link: FRONT, stances: ['denies'], ...firstPage }),
    ...forBoth({ ...anyClaim, entity: 'saeed', source: 'paper', ...firstPage }),
    ...forBoth({ ...anyClaim, statedBy: 'un', ...firstPage }),
  ],
  claimsById: forBoth({ ids: [...claimIds, 'nobody'] }),
  claimsCount: [
    ...forBoth(anyClaim),
    ...forBoth({ ...anyClaim, statedBy: 'un', stances: ['designates', 'denies'] }),
  ],
  claimsInPlaceOf: [{ params: { ids: [correctedClaim, 'c-none'], showSensitive: true }, rows: 1 }],
  claimsInConflict: forBoth({ groups: ['toll', 'none'] }),
  claimsOfEntity: [
    ...forBoth({ ...anyClaim, anchor: 'lashkar', ...firstPage }),
    ...forBoth({ ...anyClaim, anchor: 'talker', ...firstPage }),
  ],
  claimsOfEntityCount: forBoth({ ...anyClaim, anchor: 'lashkar' }),
  claimsOfLink: forBoth({ ...withoutLink(), link: FRONT, ...firstPage }),
  claimsOfLinkCount: forBoth({ ...withoutLink(), link: FRONT }),
  claimsOfLinks: [
    ...forBoth({ links: [FRONT, 'saeed~LEADS~jamaat', 'a~LEADS~b'], cap: 2 }),
    { params: { links: ['falah~FRONT_FOR~lashkar'], cap: 2, showSensitive: false }, rows: 0 },
  ],
  claimsOfSource: forBoth({ ...anyClaim, source: 'list', ...firstPage }),
  claimsOfSourceCount: forBoth({ ...anyClaim, source: 'list' }),
  conflictGroups: forBoth({}),
  jurisdictions: forBoth({}),
  entitiesListing: forBoth({ origins: ['dossier', 'un'] }),
  gainsaidLinks: forBoth({ stances: ['denies', 'retracts'] }),
  rivalBounties: forBoth({}),
  rivalDesignations: forBoth({}),
  rivalProperties: forBoth({ properties: ['deathToll', 'born'] }),
  entities: [
    ...forBoth({ ...anyEntity, after: '', first: 50 }),
    ...forBoth({ kinds: ['Person', 'Group'], country: null, after: 'f', first: 2 }),
    ...forBoth({ kinds: null, country: 'PK', after: '', first: 50 }),
  ],
  entitiesById: forBoth({ ids: ['lashkar', 'secret', 'saeed', 'nobody'] }),
  entitiesCount: [
    ...forBoth(anyEntity),
    ...forBoth({ kinds: ['Person'], country: null }),
    ...forBoth({ kinds: null, country: 'PK' }),
  ],
  entitiesListed: forBoth({ ...listed, after: '', first: 5 }),
  entitiesListedCount: forBoth(listed),
  entityIdsByReference: [
    ...forBoth({ references: ['un:QDe.118', 'un:QDi.263', 'un:none'] }),
    { params: { references: ['x:1'], showSensitive: false }, rows: 0 },
  ],
  entityOrigins: forBoth({ ids: ['lashkar', 'falah', 'secret', 'nobody'] }),
  kindCounts: forBoth({}),
  linkTypeCounts: forBoth({}),
  linksBetween: onDays({
    ids: ['jamaat', 'saeed', 'secret', 'falah'],
    among: ['lashkar', 'jamaat'],
    cap: 50,
  }),
  linksById: forBoth({
    links: [
      { id: FRONT, from: 'jamaat', to: 'lashkar' },
      { id: 'falah~FRONT_FOR~lashkar', from: 'falah', to: 'lashkar' },
    ],
  }),
  linksOf: [
    {
      params: { ...alliance, asOf: '2011-12-31', reportedBy: null, showSensitive: false },
      rows: 0,
    },
    {
      params: { ...alliance, asOf: null, reportedBy: '2017-08-19', showSensitive: false },
      rows: 0,
    },
    {
      params: {
        ...alliance,
        asOf: '2012-01-01',
        reportedBy: '2017-08-20',
        showSensitive: false,
      },
      rows: 1,
    },
    ...onDays({ ids: ['lashkar', 'jamaat'], types: null, direction: 'both', cap: 3 }),
    ...onDays({ ids: ['jamaat'], types: null, direction: 'out', cap: 10 }),
    ...onDays({ ids: ['jamaat'], types: ['FRONT_FOR', 'LEADS'], direction: 'in', cap: 10 }),
  ],
  lists: forBoth({}),
  neighbourCounts: forBoth({ ids: ['lashkar', 'jamaat', 'usa', 'nobody'] }),
  neighbourLinks: onDays({ ids: ['lashkar', 'jamaat', 'nobody'] }),
  neighbours: [
    ...forBoth({ ids: ['lashkar'], types: null, kinds: null, direction: 'both', cap: 50 }),
    ...forBoth({ ids: ['lashkar', 'jamaat'], types: null, kinds: null, direction: 'in', cap: 2 }),
    ...forBoth({ ids: ['saeed'], types: ['LEADS'], kinds: null, direction: 'out', cap: 50 }),
    ...forBoth({ ids: ['jamaat'], types: null, kinds: ['Person'], direction: 'both', cap: 50 }),
  ],
  neighboursOn: [
    ...onDays({ ids: ['lashkar'], types: null, kinds: null, direction: 'both', cap: 50 }),
    ...onDays({ ids: ['lashkar', 'jamaat'], types: null, kinds: null, direction: 'in', cap: 2 }),
    ...onDays({ ids: ['saeed'], types: ['LEADS'], kinds: null, direction: 'out', cap: 50 }),
    ...onDays({ ids: ['jamaat'], types: null, kinds: ['Person'], direction: 'both', cap: 50 }),
  ],
  propertyClaims: forBoth({ ids: ['attack', 'lashkar'], cap: 5 }),
  sourceClaimCounts: forBoth({ ids: ['paper', 'list', 'none'] }),
  sources: [
    ...forBoth({ text: null, after: '', first: 5 }),
    ...forBoth({ text: 'nations', after: '', first: 5 }),
    { params: { text: 'secret', after: '', first: 5, showSensitive: false }, rows: 0 },
  ],
  sourcesById: forBoth({ ids: ['paper', 'diary', 'none'] }),
  timeline: forBoth({ ids: ['jamaat', 'lashkar', 'attack', 'saeed', 'bounty'] }),
  sourcesCount: [...forBoth({ text: null }), ...forBoth({ text: 'paper' })],
};

function withoutLink() {
  const { link: _link, ...rest } = anyClaim;
  return rest;
}
