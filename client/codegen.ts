import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents from the server's contract and the client's operations. Documents are plain
 * strings, so that no GraphQL parser travels to the browser; fragments are not masked, because
 * the pure graph code reads them by shape.
 */
const config: CodegenConfig = {
  schema: '../server/schema/*.graphql',
  documents: 'src/operations/*.graphql',
  ignoreNoDocuments: false,
  generates: {
    'src/operations/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: { input: 'string', output: 'string' } },
        skipTypename: true,
        sortSchema: true,
      },
    },
  },
};

export default config;
