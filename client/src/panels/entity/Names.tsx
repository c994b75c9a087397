import type { EntityDetails } from '../../state';
import panel from '../shared/Panel.module.css';
import { scriptOf } from '../shared/scripts';
import styles from './EntityPanel.module.css';
import { entityWords } from './words';

type Alias = EntityDetails['aliases'][number];

/** Who gives each name: the same name from several sources stands once. */
export function mergeAliases(aliases: readonly Alias[]): { alias: Alias; givenBy: string[] }[] {
  const merged = new Map<string, { alias: Alias; givenBy: string[] }>();
  for (const alias of aliases) {
    const known = merged.get(alias.name);
    const publisher = alias.source.publisher;
    if (known === undefined) merged.set(alias.name, { alias, givenBy: [publisher] });
    else if (!known.givenBy.includes(publisher)) known.givenBy.push(publisher);
  }
  return [...merged.values()];
}

/** Names of an entity other than the preferred one, each in its own script and direction, with who gives it. */
export function Names({ name, aliases }: { name: string; aliases: readonly Alias[] }) {
  const others = aliases.filter((alias) => alias.name !== name);
  if (others.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.names}</h3>
      <ul>
        {mergeAliases(others).map(({ alias, givenBy }) => (
          <li key={alias.name} className={styles.alias}>
            <span {...scriptOf(alias.script)}>
              <bdi>{alias.name}</bdi>
            </span>
            <span className={styles.by}>
              {entityWords.given(givenBy.join(', '))}
              {alias.quality === null ? null : `, ${alias.quality}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
