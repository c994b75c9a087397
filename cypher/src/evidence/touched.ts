import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { parseLinkId } from '../model/vocabulary.js';
import { LEADING_TYPES } from './linkEvidence.js';
import type { Dates } from './properties.js';
import { redate } from './redate.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import { namedIn } from './tieClaims.js';

/** What a write did to the evidence, as far as anything derived depends on it. */
export interface Written {
  /** Properties of claims that came, changed or went. */
  claims: readonly CypherMap[];
  /** Ids of entities that came, changed or went. */
  entities: readonly string[];
  /** Those of them that were hidden or shown by it. */
  hiddenOrShown: readonly string[];
  /** Changed sources with their dates as they are now. */
  sources: ReadonlyMap<string, Dates>;
}

/** What a write reaches beyond the records that it wrote. */
export interface Touched {
  /** Ids of links to derive anew. */
  links: Set<string>;
  /** Ids of entities whose names or counts may have changed. */
  entities: Set<string>;
}

/**
 * What has to be computed anew once evidence is written: the links of its claims; of claims in
 * sources that changed; of claims that name an entity which was hidden or shown; and of
 * denials at entities whose leaders or office-holders may have changed.
 */
export async function findTouched(runner: Runner, written: Written): Promise<Touched> {
  const touched: Touched = { links: new Set(), entities: new Set(written.entities) };
  for (const claim of written.claims) addClaim(touched, claim);
  await addRegraded(runner, written.sources, touched);
  await addHiddenOrShown(runner, written.hiddenOrShown, touched);
  await addDenialsOfLed(runner, touched);
  return touched;
}

function addClaim({ links, entities }: Touched, claim: CypherMap): void {
  for (const link of namedIn(claim, 'linkId')) links.add(link);
  for (const end of ['subject', 'object']) {
    for (const id of namedIn(claim, end)) entities.add(id);
  }
}

/** What a changed source says weighs anew; the reported dates of its claims are set anew. */
async function addRegraded(
  runner: Runner,
  changed: ReadonlyMap<string, Dates>,
  touched: Touched,
): Promise<void> {
  const claims = await inChunks(changed.keys(), (sources) =>
    runner.run(statements.claimsInSources, { sources }),
  );
  const rows = claims.flatMap((claim) => {
    addClaim(touched, { ...claim });
    return redate(claim, changed.get(claim.source)!) ?? [];
  });
  await inChunks(rows, (chunk) => runner.run(statements.markClaims, { rows: chunk }));
}

async function addHiddenOrShown(
  runner: Runner,
  ids: readonly string[],
  touched: Touched,
): Promise<void> {
  const rows = await inChunks(ids, (chunk) => runner.run(statements.claimsNaming, { ids: chunk }));
  for (const { linkId: link, subject, object } of rows) {
    if (link !== null) touched.links.add(link);
    touched.entities.add(subject);
    if (object !== null) touched.entities.add(object);
  }
}

async function addDenialsOfLed(runner: Runner, { links }: Touched): Promise<void> {
  const led = new Set<string>();
  for (const id of links) {
    const parts = parseLinkId(id);
    if (parts && LEADING_TYPES.some((type) => type === parts.type)) led.add(parts.to);
  }
  const rows = await inChunks(led, (ids) => runner.run(statements.denialsAround, { ids }));
  for (const { linkId: link } of rows) links.add(link);
}
