import { kindTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { KindSymbol } from '../../ui/KindSymbol';
import { Toggle } from '../../ui/Toggle';
import { Choice } from '../shared/Choice';
import styles from './ClaimForm.module.css';
import { Field } from './Field';
import type { FormPart } from './formPart';
import { kindsAt, type EntityDraft } from './entityDraft';
import { formWords } from './words';

type PartProps = FormPart & { entity: EntityDraft; change: (change: Partial<EntityDraft>) => void };

function NameAndKind({ draft, entity, change, fault }: PartProps) {
  const type = draft.about === 'link' ? draft.linkType : null;
  return (
    <div className={styles.pair}>
      <Field
        label={formWords.entityName}
        fault={fault('entityName')}
        value={entity.name}
        onChange={(name) => change({ name })}
        most={200}
      />
      <Choice
        label={formWords.kind}
        fault={fault('kind')}
        placeholder={formWords.choose}
        value={entity.kind}
        onChange={(kind) => change({ kind })}
        items={kindsAt(entity.end, type).map((kind) => ({
          id: kind,
          label: kindTerm(kind).label,
          sign: <KindSymbol kind={kind} size={18} />,
        }))}
      />
    </div>
  );
}

/** An entity that is not in the graph yet: it comes into it with this claim alone. */
export function NewEntity(props: FormPart & { entity: EntityDraft }) {
  const { entity, set, fault } = props;
  const change = (part: Partial<EntityDraft>) => set({ newEntity: { ...entity, ...part } });
  return (
    <fieldset className={styles.inset}>
      <legend>{formWords.newEntityTitle}</legend>
      <NameAndKind {...props} change={change} />
      <Field
        label={formWords.summary}
        value={entity.summary}
        onChange={(summary) => change({ summary })}
        most={600}
        lines={2}
      />
      <div className={styles.pair}>
        <Field
          label={formWords.entityRole}
          placeholder={formWords.entityRolePlaceholder}
          value={entity.role}
          onChange={(role) => change({ role })}
        />
        <Field
          label={formWords.country}
          fault={fault('country')}
          placeholder={formWords.countryPlaceholder}
          value={entity.country}
          onChange={(country) => change({ country })}
        />
      </div>
      <Toggle isSelected={entity.sensitive} onChange={(sensitive) => change({ sensitive })}>
        {formWords.sensitive}
      </Toggle>
      <Button look="quiet" onPress={() => set({ newEntity: null })}>
        {formWords.listedEntity}
      </Button>
    </fieldset>
  );
}
