/** An entity that is added together with the first claim about it. */
import type { AddClaimInput, AddEntityInput, EntityName } from '../../state';
import { linkTerm, type EntityKind, type LinkType } from '../../graph/vocabulary';
import { KINDS } from '../../graph/vocabulary.generated';
import type { Fault } from './words';

/** Which end of the claim the new entity is. */
export type End = 'subject' | 'object';

/** An entity as it is being written. */
export interface EntityDraft {
  readonly end: End;
  readonly kind: EntityKind | null;
  readonly name: string;
  readonly summary: string;
  readonly role: string;
  readonly country: string;
  readonly sensitive: boolean;
}

/** An entity of which nothing is written yet. */
export const emptyEntity = (end: End): EntityDraft => ({
  end,
  kind: null,
  name: '',
  summary: '',
  role: '',
  country: '',
  sensitive: false,
});

/** What stands for the new entity in the claim, before it has an id. */
export const NEW = 'NEW';

/** Kinds that may stand at an end of a link of this type; all while none is chosen. */
export const kindsAt = (end: End, type: LinkType | null): EntityKind[] => {
  const fitting = type === null ? null : linkTerm(type)[end === 'subject' ? 'from' : 'to'];
  return KINDS.map(({ name }) => name).filter((kind) => fitting === null || fitting.includes(kind));
};

/** The new entity as the rest of the form knows an entity; null until it has a kind. */
export const asEntity = ({ kind, name, role, sensitive }: EntityDraft): EntityName | null =>
  kind === null ? null : { id: NEW, kind, name, role: role === '' ? null : role, sensitive };

/** Everything that is missing or wrong, in the order of the form. */
export function entityFaults({ kind, name, country }: EntityDraft): Fault[] {
  const wrong: [Fault, boolean][] = [
    ['entityName', name.trim() === ''],
    ['kind', kind === null],
    ['country', country.trim() !== '' && !/^[A-Za-z]{2}$/.test(country.trim())],
  ];
  return wrong.filter(([, is]) => is).map(([fault]) => fault);
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The entity with its first claim, as the server takes it; null while it has no kind. */
export const toEntityInput = (draft: EntityDraft, claim: AddClaimInput): AddEntityInput | null =>
  draft.kind === null
    ? null
    : {
        kind: draft.kind,
        name: draft.name.trim(),
        summary: given(draft.summary),
        role: given(draft.role),
        country: given(draft.country)?.toUpperCase() ?? null,
        sensitive: draft.sensitive,
        claim,
      };
