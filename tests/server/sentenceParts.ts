import type { EntityKind, LinkType, Stance } from '@frontgraph/cypher';
import type { ClaimRow, LinkRow, LinkStatus } from '../../server/src/rows/index.js';
import { linkSentence, statusWords } from '../../server/src/sentences/index.js';
import type { Named, Said } from '../../server/src/sentences/index.js';
import { claimRow, linkRow } from './rows.js';

export const named = (name: string, kind: EntityKind = 'Organisation'): Named => ({
  id: name.toLowerCase(),
  kind,
  name,
});
export const JUD = named('Jamaat-ud-Dawa');
export const LET = named('Lashkar-e-Tayyiba', 'Group');
export const UN = named('UN 1267 Committee (ISIL and Al-Qaida)', 'Authority');

export const link = (type: LinkType, status: LinkStatus, rest: Partial<LinkRow> = {}) =>
  linkRow({ type, from: JUD.id, to: LET.id, status, leadClaim: 'lead', ...rest });

export const claim = (id: string, stance: Stance, rest: Partial<ClaimRow> = {}) =>
  claimRow({
    ...{ id, stance, subject: JUD.id, linkType: 'FRONT_FOR', object: LET.id },
    ...{ locator: 'paragraph 3', statement: 'It says so.', reportedOn: '2010-08-23', ...rest },
  });

export function said(by: Named | null, own: ClaimRow, citing: Named[] = []): Said {
  return { claim: { ...own, statedBy: by?.id ?? null }, statedBy: by, publisher: 'Dawn', citing };
}

export const tell = (row: LinkRow, voices: Said[], rest: object = {}) =>
  linkSentence({ link: row, from: JUD, to: LET, said: voices, today: '2026-11-24', ...rest });

export const words = (row: LinkRow, voices: Said[]) =>
  statusWords({ link: row, from: JUD, to: LET, said: voices, today: '2026-11-24' });
