/**
 * Generates everything that follows from cypher/model.yaml and the .cypher files.
 * `--check` writes nothing and fails when a generated file is not what it should be.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { emitStatements } from './emit/statements.js';
import { emitClientVocabulary, emitGraphqlVocabulary, emitVocabulary } from './emit/vocabulary.js';
import { GeneratorError } from './fault.js';
import { ROOT, readCypherFiles } from './files.js';
import { readModel } from './model.js';
import { readStatements } from './statements.js';

const MODEL = 'cypher/model.yaml';

/** Path from the root → text, of all generated files. */
export async function generate(root = ROOT): Promise<Map<string, string>> {
  const model = readModel(MODEL, await readFile(join(root, MODEL), 'utf8'));
  const types = Object.keys(model.links);
  const statements = readStatements(await readCypherFiles(root), types);
  const texts = {
    'cypher/src/generated/vocabulary.ts': emitVocabulary(model),
    'cypher/src/generated/statements.ts': emitStatements(statements, types),
    'server/schema/vocabulary.graphql': emitGraphqlVocabulary(model),
    'client/src/graph/vocabulary.generated.ts': emitClientVocabulary(model),
  };
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(texts)) {
    const options = await resolveConfig(join(root, path));
    files.set(path, await format(text, { ...options, filepath: path }));
  }
  return files;
}

async function main(check: boolean): Promise<number> {
  const stale: string[] = [];
  const files = await generate();
  for (const [path, text] of files) {
    const full = join(ROOT, path);
    const present = await readFile(full, 'utf8').catch(() => null);
    if (present === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
  }
  if (check && stale.length > 0) {
    console.error(`Not in sync: ${stale.join(', ')}. Run \`npm run generate\`.`);
    return 1;
  }
  console.log(
    `${files.size} generated files, ${check ? 'all in sync' : `${stale.length} written`}`,
  );
  return 0;
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await main(process.argv.includes('--check'));
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
