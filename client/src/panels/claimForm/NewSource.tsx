import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/Toggle';
import { Choice } from '../shared/Choice';
import { kindWords } from '../sources/order';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import type { FormPart } from './formPart';
import { SOURCE_KINDS, type SourceDraft } from './sourceDraft';
import { formWords } from './words';

type PartProps = FormPart & { source: SourceDraft; change: (change: Partial<SourceDraft>) => void };

function Imprint({ source, change, fault }: PartProps) {
  return (
    <>
      <Field
        label={formWords.sourceTitle}
        fault={fault('sourceTitle')}
        value={source.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.pair}>
        <Field
          label={formWords.publisher}
          fault={fault('publisher')}
          value={source.publisher}
          onChange={(publisher) => change({ publisher })}
        />
        <Field
          label={formWords.published}
          fault={fault('published')}
          placeholder={formWords.dayPlaceholder}
          value={source.published}
          onChange={(published) => change({ published })}
        />
        <Choice
          label={formWords.sourceKind}
          value={source.kind}
          onChange={(kind) => change({ kind })}
          items={SOURCE_KINDS.map((kind) => ({ id: kind, label: kindWords(kind) }))}
        />
        <Field
          label={formWords.language}
          fault={fault('language')}
          value={source.language}
          onChange={(language) => change({ language })}
        />
      </div>
    </>
  );
}

function Whereabouts({ source, change, fault }: PartProps) {
  const placeholder = formWords.addressPlaceholder;
  return (
    <div className={styles.pair}>
      <Field
        label={formWords.url}
        fault={fault('url')}
        placeholder={placeholder}
        value={source.url}
        onChange={(url) => change({ url })}
      />
      <Field
        label={formWords.archiveUrl}
        fault={fault('archiveUrl')}
        placeholder={placeholder}
        value={source.archiveUrl}
        onChange={(archiveUrl) => change({ archiveUrl })}
      />
      <Field
        label={formWords.accessed}
        fault={fault('accessed')}
        placeholder={formWords.dayPlaceholder}
        value={source.accessed}
        onChange={(accessed) => change({ accessed })}
      />
      <Toggle isSelected={source.readInPart} onChange={(readInPart) => change({ readInPart })}>
        {formWords.readInPart}
      </Toggle>
    </div>
  );
}

/** A source that is not in the list yet: it is added with the claim. */
export function NewSource(props: FormPart & { source: SourceDraft }) {
  const { source, set } = props;
  const change = (part: Partial<SourceDraft>) => set({ newSource: { ...source, ...part } });
  return (
    <fieldset className={styles.inset}>
      <legend>{formWords.newSourceTitle}</legend>
      <Imprint {...props} change={change} />
      <Whereabouts {...props} change={change} />
      <Button look="quiet" onPress={() => set({ newSource: null })}>
        {formWords.listedSource}
      </Button>
    </fieldset>
  );
}
