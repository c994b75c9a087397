// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.
export const statements = {} as const;

export const queries = {} as const;
