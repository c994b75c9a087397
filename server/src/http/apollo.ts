import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, Kind } from 'graphql';
import type { FragmentDefinitionNode } from 'graphql';
import { TooComplexError, formatError, isOurFault } from '../errors.js';
import { typeDefs } from '../generated/schema.js';
import { MAX_SIZE, answerSize } from '../limits/size.js';
import type { Context } from '../request/context.js';
import { resolvers } from '../resolvers/index.js';

const MAX_TOKENS = 3000;

/** Limits on the shape of a query, before anything runs. */
const armor = new ApolloArmor({
  maxDepth: { enabled: true, n: 14 },
  maxAliases: { enabled: true, n: 30 },
  maxDirectives: { enabled: true, n: 50 },
  // The parser itself counts tokens.
  maxTokens: { enabled: false },
  // Its cost multiplies literal sizes alone and misses variables: `sizeLimit` counts both.
  costLimit: { enabled: false },
  // Names are no secret here: the schema may be read by anybody who may ask.
  blockFieldSuggestion: { enabled: false },
}).protect();

/** Refuses what would give too large an answer, once its variables are known. */
const sizeLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const part of document.definitions) {
        if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
      }
      const walk = { schema, variables: request.variables ?? {}, fragments };
      if (!operation || answerSize(walk, operation) <= MAX_SIZE) return;
      const tooComplex = new TooComplexError(
        `This query may give more than ${MAX_SIZE.toLocaleString('en')} objects: lists inside ` +
          'lists multiply. Ask for fewer with “first” or “limit”.',
      );
      // Apollo Server answers 500 to whatever is thrown here without a status of its own.
      throw new GraphQLError(tooComplex.message, {
        originalError: tooComplex,
        extensions: { http: { status: tooComplex.status } },
      });
    },
  }),
};

/** Faults of ours go to the log in full; the caller sees a code. */
function errorLog(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, operationName }) => {
        for (const error of errors) {
          if (!isOurFault(error)) continue;
          log.error(
            { err: error.originalError ?? error, operationName, path: error.path },
            'failed',
          );
        }
      },
    }),
  };
}

/** The GraphQL engine: contract, resolvers, limits, public errors. */
export function createApollo(log: FastifyBaseLogger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    validationRules: armor.validationRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [sizeLimit, errorLog(log), ApolloServerPluginLandingPageDisabled()],
    formatError,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
}
