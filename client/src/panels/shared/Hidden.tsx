import { EyeOff } from 'lucide-react';
import styles from './EntityButton.module.css';
import { words } from './words';

/** Marks for an editor what readers do not see. */
export function Hidden({ entity }: { entity: { readonly sensitive: boolean } }) {
  if (!entity.sensitive) return null;
  return (
    <span className={styles.hidden} title={words.editorsOnlyWhy}>
      <EyeOff size={12} aria-hidden="true" />
      {words.editorsOnly}
    </span>
  );
}
