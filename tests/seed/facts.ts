import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));

/** The facts that the built-in graph was written from lie beside the repository, or not. */
export const factsAreHere = existsSync(`${FOLDER}claims.json`);

/** What to say where they don't. */
export const FACTS_ABSENT = 'skipped: the folder ../shared/facts is not there';

interface FactDate {
  date: string;
  precision: string;
}

export interface FactClaim {
  id: string;
  subject: string;
  predicate: string;
  object: string | null;
  value: string | null;
  from: FactDate | null;
  to: FactDate | null;
  stance: string;
  answers: string[];
  statedBy: string | null;
  citing: string[];
  sourceId: string;
  locator: string;
  statement: string;
  conflictGroup: string | null;
  retrievedText: boolean;
  sensitive: boolean;
  custodial: boolean;
  byParty?: boolean;
}

export interface FactEntity {
  id: string;
  kind: string;
  name: string;
  aliases: { name: string; script: string; sourceId: string }[];
  dates: { label: string; date: string; precision: string; sourceId: string }[];
  country: string | null;
  coordinates: { lat: number; lon: number; sourceId: string } | null;
  onlySpeaks: boolean;
  sensitive?: boolean;
  role?: string;
  heldAsOf?: string | null;
  heldWhole?: boolean;
  identityNote?: string;
}

export interface FactSource {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  publishedBounds: { earliest: string; latest: string; why: string } | null;
  url: string | null;
  kind: string;
  language: string;
  note: string | null;
  accessed: string | null;
  titleIsDescriptive: boolean;
  titleSensitive: boolean;
  readInPart: boolean;
}

const read = <T>(name: string): T[] =>
  factsAreHere ? (JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as T[]) : [];

export const factClaims = read<FactClaim>('claims');
export const factEntities = read<FactEntity>('entities');
export const factSources = read<FactSource>('sources');
