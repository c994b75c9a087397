import type { Voiced } from '../listings/index.js';
import { componentsOf } from './components.js';
import type { Component } from './components.js';
import { kindOf } from './kinds.js';
import { sidesOf } from './sides.js';
import { titleOf } from './titles.js';
import type { Candidates, Conflict, EntityOf } from './types.js';

/** The conflicts that the sources' readers noted: each conflict group, subject by subject. */
export function groupConflicts({ groups, links, entity }: Candidates): Conflict[] {
  return [...groups.values()].flatMap((group) => {
    const components = componentsOf(group);
    // A reader may see one claim of a group alone, which then conflicts with nothing.
    return components.map((component) => conflictOf(withLink(component, links), entity));
  });
}

/** A denial is heard against all that is said of its link, whatever the group noted of it. */
function withLink(component: Component, links: Candidates['links']): Component {
  const ids = new Set(component.core.map(({ claim }) => claim.linkId));
  const gainsaid = component.core.some(({ claim }) => claim.answers.length > 0);
  if (!gainsaid) return component;
  const all = [...ids].flatMap((id) => links.get(id ?? '') ?? []);
  return { ...component, core: distinct([...component.core, ...all]) };
}

export function conflictOf(component: Component, entity: EntityOf): Conflict {
  const { core } = component;
  const kind = kindOf(core, entity);
  return {
    kind,
    title: titleOf(kind, core, entity),
    property: core[0]?.claim.property ?? null,
    sides: sidesOf(kind, component, entity),
  };
}

function distinct(claims: readonly Voiced[]): Voiced[] {
  return [...new Map(claims.map((voiced) => [voiced.claim.id, voiced])).values()];
}
