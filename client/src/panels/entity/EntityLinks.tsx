import { useActions, type EntityDetails } from '../../state';
import { statusWords } from '../../graph/status';
import { linkTerm } from '../../graph/vocabulary';
import { KindSymbol } from '../../ui/KindSymbol';
import { LineSample } from '../../ui/LineSample';
import { Hidden } from '../shared/Hidden';
import panel from '../shared/Panel.module.css';
import { words } from '../shared/words';
import styles from './EntityPanel.module.css';
import { entityWords } from './words';

type Relation = EntityDetails['links'][number];

/** Links by their words as read from the entity: `has front`, `led by`; strongest groups first. */
export function byWords(id: string, relations: readonly Relation[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const { type, from } = relation.link;
    const label = from.id === id ? linkTerm(type).short : linkTerm(type).shortInverse;
    groups.set(label, [...(groups.get(label) ?? []), relation]);
  }
  return groups;
}

function Row({ relation: { entity, link } }: { relation: Relation }) {
  const actions = useActions();
  return (
    <li>
      <button
        type="button"
        className={styles.link}
        title={link.sentence}
        onClick={() => void actions.openLink(link.id)}
        onPointerEnter={() => actions.point({ kind: 'entity', id: entity.id })}
        onPointerLeave={() => actions.point(null)}
      >
        <LineSample status={link.status} contested={link.contested !== null} />
        <span className={styles.other}>
          <KindSymbol kind={entity.kind} role={entity.role} size={18} />
          <span dir="auto">{entity.name}</span>
          <Hidden entity={entity} />
        </span>
        <span className={styles.by}>
          {statusWords[link.status].toLowerCase()} · {words.claims(link.claimCount)}
        </span>
      </button>
    </li>
  );
}

/** As many links as the server gives of one entity: more may be held. */
const MOST = 200;

/** Whether more links may be held than are shown. */
export const isCut = ({ links }: Pick<EntityDetails, 'links'>): boolean => links.length >= MOST;

/** How many of those that it is linked with are not on the sheet. */
export const hiddenAmong = (
  relations: readonly { readonly entity: Pick<Relation['entity'], 'id'> }[],
  shown: ReadonlySet<string>,
): number => new Set(relations.map(({ entity }) => entity.id).filter((id) => !shown.has(id))).size;

/** All links of an entity by type; a press opens the claims behind one. */
export function EntityLinks({ entity }: { entity: EntityDetails }) {
  const groups = [...byWords(entity.id, entity.links)].map(([label, relations]) => (
    <div key={label} role="group" aria-label={label}>
      <h3 className={styles.group}>
        {label} <span>{relations.length}</span>
      </h3>
      <ul>
        {relations.map((relation) => (
          <Row key={relation.link.id} relation={relation} />
        ))}
      </ul>
    </div>
  ));
  return (
    <>
      {isCut(entity) ? <p className={panel.section}>{entityWords.linksCut(MOST)}</p> : null}
      {groups}
    </>
  );
}
