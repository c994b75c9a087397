import { Kind, getArgumentValues, getNamedType, getNullableType, isListType } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Objects that one answer may have; an expansion by 100 with all claims has about 60,000. */
export const MAX_SIZE = 250_000;

/** Items of a list that has no size of its own: aliases, platforms, answers. */
const USUAL = 5;
/** Types that only hold the list that their field was asked for. */
const CONTAINERS =
  /(Connection|Edge|Subgraph|SearchResult|EntityHit|PathResult|ListingMatrix|ChangeSet)$/;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly variables: Record<string, unknown>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * How many objects an operation may give at most, from the sizes it asks for: lists inside lists
 * multiply. Stops counting once it is past `MAX_SIZE`.
 */
export function answerSize(walk: Walk, operation: OperationDefinitionNode): number {
  const root = walk.schema.getRootType(operation.operation);
  return root ? sizeOf(walk, operation.selectionSet, { type: root, hint: USUAL }) : 0;
}

interface Parent {
  readonly type: GraphQLNamedType;
  /** Size that the nearest field above asked for. */
  readonly hint: number;
}

function sizeOf(walk: Walk, set: SelectionSetNode, parent: Parent): number {
  let total = 0;
  for (const selection of set.selections) {
    if (total > MAX_SIZE) return total;
    if (selection.kind === Kind.FIELD) {
      total += fieldSize(walk, selection, parent);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : walk.fragments.get(selection.name.value);
    if (!fragment) continue;
    const name = fragment.typeCondition?.name.value;
    const type = (name === undefined ? undefined : walk.schema.getType(name)) ?? parent.type;
    total += sizeOf(walk, fragment.selectionSet, { ...parent, type });
  }
  return total;
}

function fieldSize(walk: Walk, node: FieldNode, parent: Parent): number {
  const field = fieldOf(parent.type, node.name.value);
  if (!field || !node.selectionSet) return 0;
  const asked = askedSize(walk, field, node);
  const contained = CONTAINERS.test(parent.type.name);
  const isList = isListType(getNullableType(field.type));
  const items = isList ? (asked ?? (contained ? parent.hint : USUAL)) : 1;
  const hint = asked ?? (contained ? parent.hint : USUAL);
  const inside = sizeOf(walk, node.selectionSet, { type: getNamedType(field.type), hint });
  return items * (1 + inside);
}

function fieldOf(type: GraphQLNamedType, name: string) {
  if (!('getFields' in type)) return undefined;
  return (type as GraphQLObjectType).getFields()[name];
}

const SIZES = ['first', 'limit', 'ids', 'entities'];

/** `first`, `limit`, or as many ids as are given. */
function askedSize(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode) {
  if (!field.args.some(({ name }) => SIZES.includes(name))) return null;
  const args = getArgumentValues(field, node, walk.variables);
  const size = args['first'] ?? args['limit'];
  if (typeof size === 'number') return Math.max(size, 1);
  const ids = args['ids'] ?? args['entities'];
  return Array.isArray(ids) ? Math.max(ids.length, 1) : null;
}
