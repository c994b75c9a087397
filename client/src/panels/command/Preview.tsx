import { KindSymbol } from '../../ui/KindSymbol';
import { StatusChip } from '../../ui/StatusChip';
import { kindTerm } from '../../graph/vocabulary';
import type { SearchFound, SearchHit } from '../../state';
import { statusLine } from '../evidence/words';
import { figure } from '../shared/words';
import styles from './Command.module.css';
import type { Item } from './items';
import { commandWords } from './words';

function Figures({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.figures}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function EntityPreview({ hit: { entity } }: { hit: SearchHit }) {
  const { neighbourCount, claimCount, references } = entity;
  return (
    <>
      <KindSymbol kind={entity.kind} role={entity.role} size={32} />
      <h3 dir="auto">{entity.name}</h3>
      <p>{entity.summary ?? kindTerm(entity.kind).label}</p>
      <Figures
        rows={[
          [commandWords.neighbours, figure(neighbourCount)],
          [commandWords.claimCount, figure(claimCount)],
          ...(references.length === 0
            ? []
            : ([[commandWords.references, references.join(', ')]] as const)),
        ]}
      />
    </>
  );
}

function LinkPreview({ link }: { link: SearchFound['links'][number] }) {
  return (
    <>
      <StatusChip status={link.status} contested={link.contested !== null}>
        {statusLine(link.status, link.contested)}
      </StatusChip>
      <p>{link.sentence}</p>
      <Figures
        rows={[
          [commandWords.support, figure(link.supportCount)],
          [commandWords.denial, figure(link.denialCount)],
        ]}
      />
    </>
  );
}

/** What the active row would open. */
export function Preview({ item }: { item: Item | undefined }) {
  return (
    <aside className={styles.preview} aria-label={commandWords.preview}>
      {item?.kind === 'entity' ? <EntityPreview hit={item.hit} /> : null}
      {item?.kind === 'link' ? <LinkPreview link={item.link} /> : null}
      {item?.kind === 'command' ? <h3>{item.command.label}</h3> : null}
    </aside>
  );
}
