import { Quote } from 'lucide-react';
import { useId } from 'react';
import { useActions, type Disagreement, type DisagreementSide } from '../../state';
import { linkTerm } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { EntityButton } from '../shared/EntityButton';
import { datesInWords } from '../shared/dates';
import { useCopy } from '../shared/useCopy';
import { useTaken } from '../shared/useTaken';
import { Side } from './Side';
import styles from './Disagreements.module.css';
import { citeDisagreement } from './citation';
import { disagreementWords } from './words';

/** Entities and links that a disagreement is about; a press shows them in the graph. */
function Places({ entities, links }: Pick<Disagreement, 'entities' | 'links'>) {
  const actions = useActions();
  const show = (bring: () => Promise<void>) => {
    actions.show('explorer');
    void bring();
  };
  return (
    <ul className={styles.places} aria-label={disagreementWords.open}>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityButton entity={entity} onPress={() => show(() => actions.add(entity.id))} />
        </li>
      ))}
      {links.map(({ id, type, sentence }) => (
        <li key={id}>
          <Button
            look="quiet"
            className={styles.link}
            aria-label={datesInWords(sentence)}
            onPress={() => show(() => actions.openLink(id))}
          >
            {linkTerm(type).label}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Ids of the claims that stand on the other sides. */
const othersOf = (sides: readonly DisagreementSide[], side: DisagreementSide): Set<string> =>
  new Set(sides.flatMap((other) => (other === side ? [] : other.claims.map(({ id }) => id))));

/** One disagreement: what it is about, and its sides beside each other. */
export function Entry({ disagreement }: { disagreement: Disagreement }) {
  const { kind, title, entities, links, sides } = disagreement;
  const head = useId();
  const copy = useCopy();
  const taken = useTaken();
  return (
    <article className={styles.entry} aria-labelledby={head}>
      <header className={styles.entryHead}>
        <p className={styles.kind}>{disagreementWords.kinds[kind]}</p>
        <h2 id={head} className={styles.title}>
          {datesInWords(title)}
        </h2>
        <div className={styles.tools}>
          <Places entities={entities} links={links} />
          <Button data-cite onPress={() => copy(citeDisagreement(disagreement, taken()))}>
            <Quote size={14} aria-hidden="true" />
            {disagreementWords.cite}
          </Button>
        </div>
      </header>
      <div className={styles.sides}>
        {sides.map((side, index) => (
          <Side
            key={index}
            side={side}
            index={index + 1}
            of={sides.length}
            others={othersOf(sides, side)}
          />
        ))}
      </div>
    </article>
  );
}
