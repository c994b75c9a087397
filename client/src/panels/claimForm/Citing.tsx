import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { KindSymbol } from '../../ui/KindSymbol';
import { EntityPicker } from '../shared/EntityPicker';
import styles from './ClaimForm.module.css';
import type { FormPart } from './formPart';
import { formWords } from './words';

/** Whose words the speaker passes on: claims that pass on the same speaker are one support, not two. */
export function Citing({ draft: { citing }, set }: FormPart) {
  return (
    <div className={styles.end}>
      <EntityPicker
        key={citing.length}
        label={formWords.citing}
        placeholder={formWords.citingHint}
        nothing={formWords.nothing}
        value={null}
        onPick={(entity) => {
          if (entity !== null && citing.every(({ id }) => id !== entity.id))
            set({ citing: [...citing, entity] });
        }}
      />
      {citing.map((entity) => (
        <span key={entity.id} className={styles.cited}>
          <KindSymbol kind={entity.kind} role={entity.role} size={18} />
          <span dir="auto">{entity.name}</span>
          <IconButton
            label={formWords.remove(entity.name)}
            icon={<X size={14} aria-hidden="true" />}
            onPress={() => set({ citing: citing.filter(({ id }) => id !== entity.id) })}
          />
        </span>
      ))}
    </div>
  );
}
