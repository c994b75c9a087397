import { Button } from '../../ui/Button';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import type { FormPart } from './formPart';
import { NewSource } from './NewSource';
import { emptySource } from './sourceDraft';
import { SourcePicker } from './SourcePicker';
import { formWords } from './words';

/** What the part on the source is given. */
export interface WhereProps extends FormPart {
  /** A correction picks among the sources that are held: a new one is added with its own claim. */
  correcting?: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** In which source it stands, and where in it. */
export function Where(props: WhereProps) {
  const { draft, set, fault, correcting = false } = props;
  const { newSource } = draft;
  return (
    <>
      {newSource === null ? (
        <div className={styles.end}>
          <SourcePicker
            value={draft.source}
            onPick={(source) => set({ source })}
            fault={fault('source')}
          />
          {correcting ? null : (
            <Button
              look="quiet"
              className={styles.instead ?? ''}
              onPress={() => set({ newSource: emptySource(today()), source: null })}
            >
              {formWords.newSource}
            </Button>
          )}
        </div>
      ) : (
        <NewSource {...props} source={newSource} />
      )}
      <Field
        label={formWords.locator}
        fault={fault('locator')}
        value={draft.locator}
        onChange={(locator) => set({ locator })}
        placeholder={formWords.locatorPlaceholder}
        most={300}
      />
    </>
  );
}
