import { gainsays } from '../rows/index.js';
import { dateWords, onDate } from './dates.js';
import { gainsaying } from './gainsaid.js';
import { inSentence } from './names.js';
import type { Named } from './names.js';
import { spoken } from './spoken.js';
import type { Said } from './voice.js';

/** A claim on a verdict, with whom it is about and the court. */
export interface Verdict {
  readonly said: Said;
  readonly of: Named;
  readonly by: Named;
}

/**
 * What others say of the sentences or acquittals of somebody, each in the words of its claim, with
 * who says so and the day of the act: “Dawn: The headline speaks of five years (sentenced by the
 * Lahore court on 8 January 2021); 1 more claim”. Null where nobody says so.
 */
export function verdictWords(
  verb: 'sentenced' | 'acquitted',
  verdicts: readonly Verdict[],
): string | null {
  const saying = verdicts.filter(
    ({ said: { claim } }) => !gainsays(claim) && claim.withdrawn === null,
  );
  const told = mostTelling(saying);
  const [lead] = told;
  if (!lead) return null;
  const more = saying.length - told.length;
  const rest = more === 0 ? '' : `; ${more} more claim${more === 1 ? '' : 's'}`;
  const all = verdicts.map(({ said }) => said);
  const words = told.map((one) => wordsOf(verb, one, one === lead || one.by.id !== lead.by.id));
  return `${words.join('; ')}${rest}${gainsaying(all, lead.said)}`;
}

/** First who names the offence, then who gives the day of another act, then as they are given. */
function mostTelling(verdicts: readonly Verdict[]): Verdict[] {
  const named = ({ said }: Verdict) => Number(said.claim.role !== null);
  const [lead, ...others] = [...verdicts].sort((a, b) => named(b) - named(a));
  if (!lead) return [];
  const dateOf = ({ said }: Verdict) => said.claim.from?.date ?? '';
  const another = (one: Verdict) => (dateOf(one) === dateOf(lead) ? 0 : dateOf(one).length);
  const [other] = others.sort((a, b) => another(b) - another(a));
  return other === undefined ? [lead] : [lead, other];
}

/** The statement, and in brackets what it leaves open: who, for what, by which court and when. */
function wordsOf(verb: string, { said, of, by }: Verdict, withCourt: boolean): string {
  const { role, statement, from } = said.claim;
  const court = inSentence(by);
  const told = (words: string) => statement.toLowerCase().includes(words.toLowerCase());
  const who = of.name.split(' ').some((part) => part.length > 2 && told(part)) ? '' : `${of.name} `;
  const offence = role === null || told(role) ? '' : ` (${role})`;
  const byCourt = !withCourt || told(court.replace(/^the /, '')) ? '' : ` by ${court}`;
  const comma = /,/.test(byCourt) ? ',' : '';
  const day = from === null || told(dateWords(from)) ? '' : `${comma} ${onDate(from)}`;
  const when = from === null ? ', date not given' : day;
  const bare = who === '' && offence === '' && byCourt === '' && when === '';
  return spoken(said, bare ? null : `${who}${verb}${offence}${byCourt}${when}`);
}
