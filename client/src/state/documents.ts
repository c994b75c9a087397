/** The one door from the state to the generated operations. */
export * from '../operations/generated/graphql';
