import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useActions, type LegendGroup } from '../../state';
import styles from './Legend.module.css';
import { LegendItem } from './LegendItem';
import { legendWords } from './words';

function Group({ group }: { group: LegendGroup }) {
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  // Types that the graph does not have at all would only lengthen the list.
  const types = group.types.filter((type) => type.all === null || type.all > 0 || type.hidden);
  const { label, gloss, inView, hidden } = group;
  return (
    <>
      <div className={styles.group}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-label={isOpen ? legendWords.shut(label) : legendWords.open(label)}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={14} aria-hidden="true" />
        </button>
        <ul>
          <LegendItem
            {...{ label, gloss, inView, hidden }}
            all={null}
            toggle={() => actions.toggleGroup(group.value)}
            isolate={() => actions.isolateGroup(group.value)}
          />
        </ul>
      </div>
      {isOpen ? (
        <ul className={styles.types}>
          {types.map((type) => (
            <LegendItem
              key={type.value}
              label={type.label}
              gloss={type.gloss}
              inView={type.inView}
              all={type.all}
              hidden={type.hidden}
              toggle={() => actions.toggleType(type.value)}
              isolate={() => actions.isolateType(type.value)}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Link types in their groups, each foldable. Groups that the graph lacks are left out. */
export function LegendGroups({ groups }: { groups: readonly LegendGroup[] }) {
  return groups
    .filter((group) => group.all === null || group.all > 0 || group.hidden)
    .map((group) => <Group key={group.value} group={group} />);
}
