import { Button } from 'react-aria-components';
import { useActions, type EntityName } from '../../state';
import { KindSymbol } from '../../ui/KindSymbol';
import { Hidden } from './Hidden';
import styles from './EntityButton.module.css';

interface EntityButtonProps {
  entity: EntityName;
  /** What a press does; by default it puts the entity on the sheet and opens it. */
  onPress?: () => void;
  size?: number;
}

/** An entity as its symbol and name; a press opens it. */
export function EntityButton({ entity, onPress, size = 18 }: EntityButtonProps) {
  const actions = useActions();
  return (
    <Button
      className={styles.entity ?? ''}
      onPress={onPress ?? (() => void actions.add(entity.id))}
      onHoverStart={() => actions.point({ kind: 'entity', id: entity.id })}
      onHoverEnd={() => actions.point(null)}
    >
      <KindSymbol kind={entity.kind} role={entity.role} size={size} />
      <span className={styles.name} dir="auto">
        {entity.name}
      </span>
      <Hidden entity={entity} />
    </Button>
  );
}
