/**
 * Makes what the server needs of the contract in `schema/`: `src/generated/resolvers.ts`, the types
 * of the resolvers, and `src/generated/schema.ts`, its text, so that the build needs no other file.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { executeCodegen } from '@graphql-codegen/cli';
import { format, resolveConfig } from 'prettier';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const NOTE = '// Generated from server/schema/*.graphql by `npm run generate`. Do not edit.\n';

const vocabulary = (name: string) => `@frontgraph/cypher#${name}`;
const row = (name: string) => `../rows/index.js#${name}`;

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  emitLegacyCommonJSImports: false,
  immutableTypes: true,
  optionalResolveType: true,
  contextType: '../request/context.js#Context',
  // Type names that need no suffix, so that a resolver reads `QueryResolvers['entity']`.
  avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
  scalars: { ID: 'string' },
  enumValues: {
    EntityKind: vocabulary('EntityKind'),
    LinkType: vocabulary('LinkType'),
    LinkGroup: vocabulary('LinkGroup'),
    PropertyName: vocabulary('PropertyName'),
    Stance: vocabulary('Stance'),
    DatePrecision: vocabulary('DatePrecision'),
    DayAnswer: row('DayAnswer'),
    Reliability: vocabulary('Reliability'),
    Qualifier: vocabulary('Qualifier'),
    EditAction: vocabulary('EditAction'),
    LinkStatus: row('LinkStatus'),
    Contester: row('Contester'),
    Direction: row('Direction'),
  },
  mappers: {
    ClaimValue: `${vocabulary('ClaimValue')} as StoredValue`,
    PartialDate: `${vocabulary('PartialDate')} as StoredDate`,
    Entity: row('EntityRow'),
    Link: row('LinkRow'),
    Claim: row('ClaimRow'),
    Source: row('SourceRow'),
    Relation: row('RelationRow'),
    Bounty: row('BountyRow'),
    Account: row('AccountRow'),
    ListingEntry: row('ListingEntryRow'),
    Property: row('PropertyRow'),
    Alias: row('AliasRow'),
    Subgraph: row('SubgraphRow'),
    Path: row('PathRow'),
    PathResult: row('PathResultRow'),
    Hop: row('HopRow'),
    KindTerm: row('KindTermRow'),
    LinkTerm: row('LinkTermRow'),
    EntityConnection: row('EntityPage'),
    ClaimConnection: row('ClaimPage'),
    SourceConnection: row('SourcePage'),
    Stats: row('StatsRow'),
    ListingMatrix: row('ListingMatrixRow'),
    MatrixColumn: row('MatrixColumnRow'),
    MatrixRow: row('MatrixRowRow'),
    MatrixCell: row('MatrixCellRow'),
    MatrixMark: row('MatrixMarkRow'),
    Disagreement: row('DisagreementRow'),
    DisagreementSide: row('DisagreementSideRow'),
    DisagreementConnection: row('DisagreementPage'),
    Timeline: row('TimelineRow'),
    ChangeSet: row('ChangeSetRow'),
    LinkChange: row('LinkChangeRow'),
    EntityHit: row('EntityHitRow'),
    SearchResult: row('SearchResultRow'),
    Edit: row('EditRow'),
    EditConnection: row('EditPage'),
    EditPayload: row('EditPayloadRow'),
  },
};

async function save(relative: string, text: string): Promise<void> {
  const file = path(relative);
  const options = (await resolveConfig(file)) ?? {};
  await writeFile(file, await format(NOTE + text, { ...options, filepath: file }));
}

const parts = await Promise.all(
  ['schema/vocabulary.graphql', 'schema/schema.graphql'].map((file) =>
    readFile(path(file), 'utf8'),
  ),
);
const output = await executeCodegen({
  schema: parts.join('\n'),
  silent: true,
  generates: {
    'resolvers.ts': { plugins: ['typescript', 'typescript-resolvers'], config },
  },
});
const errors = output.error ? [output.error] : [];
if (errors.length > 0) throw errors[0];

await mkdir(path('src/generated'), { recursive: true });
// The plugin re-exports imported enums as values; they are types.
const types = output.result
  .map(({ content }) => content)
  .join('\n')
  .replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
await save('src/generated/resolvers.ts', types);
await save(
  'src/generated/schema.ts',
  `/** The contract, as Apollo Server takes it. */\nexport const typeDefs = ${JSON.stringify(parts.join('\n'))};\n`,
);
