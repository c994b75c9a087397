/**
 * Disarms the addresses of accounts in every answer as it comes in, so that no panel, tooltip, label or
 * citation can forget to. Ids stay as they are, and so does whatever belongs to a source: its address
 * is a link.
 */
import { defang } from '../graph/defang';
import type { Request } from './request';

type Node = Readonly<Record<string, unknown>>;

/** Fields that hold words for people. Ids, references and names of types are none. */
const WORDS: ReadonlySet<string> = new Set([
  'name',
  'matched',
  'summary',
  'identityNote',
  'text',
  'statement',
  'quotation',
  'locator',
  'because',
  'sentence',
  'citation',
  'title',
  'label',
  'state',
  'why',
  'before',
  'after',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodesOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

const isAccount = (value: unknown): boolean => isNode(value) && value.kind === 'Account';

/** An entry of the log or a disagreement names all whom it touches. */
const touchesAccount = (node: Node): boolean =>
  ('fields' in node || 'sides' in node) && nodesOf(node.entities).some(isAccount);

const runsOverAccount = (node: Node): boolean =>
  nodesOf(node.hops).some(({ from, to }) => isAccount(from) || isAccount(to));

/** Whether what an object says is said of an account, or is an address. */
const isAboutAccount = (node: Node): boolean =>
  [node, node.subject, node.object, node.from, node.to, node.entity].some(isAccount) ||
  node.property === 'address' ||
  touchesAccount(node) ||
  runsOverAccount(node);

const texts = (values: readonly unknown[]): string[] =>
  values.filter((value) => typeof value === 'string');

/** Addresses that a citation must keep: those of its sources. */
const sourceAddresses = (node: Node): string[] =>
  [node.source, ...nodesOf(node.claims).map(({ source }) => source)]
    .filter(isNode)
    .flatMap((source) => texts([source.url, source.archiveUrl]));

/** What of an answer is known while going down into it. */
interface Within {
  readonly account: boolean;
  /** Accounts of the subgraph, for links that know their ends by id alone. */
  readonly accounts: ReadonlySet<unknown>;
}

const accountsIn = (node: Node): ReadonlySet<unknown> =>
  new Set(
    nodesOf(node.entities)
      .filter(isAccount)
      .map(({ id }) => id),
  );

const endsIn = ({ from, to }: Node, accounts: ReadonlySet<unknown>): boolean =>
  [from, to].some((end) => isNode(end) && accounts.has(end.id));

function disarm(node: Node, above: Within): Node {
  const own = 'links' in node ? accountsIn(node) : new Set<unknown>();
  const within: Within = {
    accounts: own.size === 0 ? above.accounts : own,
    account: above.account || isAboutAccount(node) || endsIn(node, above.accounts),
  };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'source') return [key, value];
      if (typeof value !== 'string') return [key, walk(value, within)];
      // The hops of a path are cited with sources that are not at hand here.
      const unknown = key === 'citation' && 'hops' in node;
      if (!within.account || !WORDS.has(key) || unknown) return [key, value];
      return [key, defang(value, key === 'citation' ? sourceAddresses(node) : [])];
    }),
  );
}

function walk(value: unknown, within: Within): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, within));
  return isNode(value) ? disarm(value, within) : value;
}

/** An answer with the addresses of accounts disarmed. */
export const careful = <T>(answer: T): T =>
  walk(answer, { account: false, accounts: new Set() }) as T;

/** The same way of asking, with careful answers. */
export const askCarefully =
  (request: Request): Request =>
  async (...asked) =>
    careful(await request(...asked));
