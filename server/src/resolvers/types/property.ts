import type { PropertyResolvers } from '../../generated/resolvers.js';
import { conflicting, valued } from '../../evidence/values.js';
import { defanged } from '../../sentences/index.js';
import { mustLoad } from './said.js';

export const Property: PropertyResolvers = {
  value: async ({ claims }, _args, context) => {
    const best = valued(claims)[0] ?? claims[0];
    if (!best) throw new Error('a property has no claim');
    const value = best.value ?? { text: best.statement };
    const { kind } = await mustLoad(context, best.subject);
    return kind === 'Account' ? { ...value, text: defanged(value.text) } : value;
  },
  conflicting: ({ name, claims }) => conflicting(name, claims),
};
