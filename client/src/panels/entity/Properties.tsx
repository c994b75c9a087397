import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { EntityDetails } from '../../state';
import { propertyTerm } from '../../graph/vocabulary';
import { ClaimList } from '../evidence/ClaimList';
import { dateWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { words } from '../shared/words';
import styles from './EntityPanel.module.css';
import { valueWords } from './amounts';
import { entityWords } from './words';

type Property = EntityDetails['properties'][number];

const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);
const regions = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The value in words: dates as people write them, countries by their names. */
function shown({ name, value }: Property): string {
  const words = valueWords(value);
  if (name === 'country' && /^[A-Z]{2}$/.test(words)) return regions.of(words) ?? words;
  return isDate(words) ? dateWords(words) : words;
}

function Fact({ property }: { property: Property }) {
  const [isOpen, setOpen] = useState(false);
  const { label } = propertyTerm(property.name);
  return (
    <div>
      <div className={styles.fact}>
        <span className={styles.term}>{label}</span>
        <span>
          <bdi>{shown(property)}</bdi>
          {property.conflicting ? (
            <span className={styles.conflict}>{entityWords.conflict}</span>
          ) : null}
        </span>
        <Button
          className={styles.count ?? ''}
          aria-expanded={isOpen}
          aria-label={entityWords.propertyClaims(label, property.claims.length)}
          onPress={() => setOpen(!isOpen)}
        >
          {words.claims(property.claims.length)}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.claims}>
          <ClaimList claims={property.claims} head={false} />
        </div>
      ) : null}
    </div>
  );
}

/** Properties of an entity: best value, whether sources differ, and all claims behind each. */
export function Properties({ properties }: { properties: readonly Property[] }) {
  const shown = properties.filter(({ name }) => name !== 'alias');
  if (shown.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{entityWords.facts}</h3>
      {shown.map((property) => (
        <Fact key={property.name} property={property} />
      ))}
    </section>
  );
}
