import { readdirSync } from 'node:fs';
import { statements } from '@frontgraph/cypher';
import type { EngineName, LinkType, Statement } from '@frontgraph/cypher';

export type AnyStatement = Omit<Statement<unknown, unknown>, 'shape'>;

/** A .cypher file, and the statement that the generator made of it. */
export interface CypherFile {
  /** Path below cypher/. */
  path: string;
  /** The engine whose folder it stands in; null = it serves both. */
  engine: EngineName | null;
  key: string;
  /** For a statement of which there is one a link type: the one for this. */
  statement(type?: LinkType): AnyStatement;
}

const folder = new URL('../../cypher/', import.meta.url);

/** Every .cypher file there is, read off the disk: none can be forgotten. */
export function cypherFiles(): CypherFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !path.startsWith('node_modules/'));
  return paths.sort().map(toFile);
}

function toFile(path: string): CypherFile {
  const parts = path.replace(/\.cypher$/, '').split('/');
  const engine = (['neo4j', 'embedded'] as const).find((name) => parts.includes(name)) ?? null;
  const name = parts.filter((part) => part !== engine).join('/');
  const found = Object.entries(statements).find(([, entry]) => nameOf(entry) === name);
  if (!found) throw new Error(`${path} has no statement: run \`npm run generate\``);
  const [key, entry] = found;
  const statement = (type: LinkType = 'FRONT_FOR') => ('mode' in entry ? entry : entry[type]);
  return { path, engine, key, statement };
}

function nameOf(entry: (typeof statements)[keyof typeof statements]): string {
  return 'mode' in entry ? entry.name : entry.FRONT_FOR.name.replace(/\.FRONT_FOR$/, '');
}
