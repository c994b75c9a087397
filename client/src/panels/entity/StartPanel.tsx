import { useActions } from '../../state';
import { linkStatuses } from '../../graph/types';
import { statusWords } from '../../graph/status';
import { KindSymbol } from '../../ui/KindSymbol';
import { LineSample } from '../../ui/LineSample';
import { legendWords } from '../legend/words';
import panel from '../shared/Panel.module.css';
import { useFindPaths } from '../shared/useFindPaths';
import styles from './StartPanel.module.css';
import { QUESTIONS, type Question } from './questions';
import { entityWords } from './words';

function QuestionRow({ question }: { question: Question }) {
  const actions = useActions();
  const findPaths = useFindPaths();
  const ask = () =>
    question.to === null
      ? void actions.add(question.from)
      : findPaths({ from: question.from, to: question.to });
  return (
    <li>
      <button type="button" className={styles.question} onClick={ask}>
        <KindSymbol kind={question.kind} size={20} />
        {question.words}
      </button>
    </li>
  );
}

/** What stands in the ledger while nothing is selected: questions to start with, and the lines. */
export function StartPanel() {
  return (
    <div className={panel.scroll}>
      <section className={panel.section}>
        <h2 className={panel.title}>{entityWords.start}</h2>
        <p className={styles.hint}>{entityWords.startHint}</p>
        <ul className={styles.questions}>
          {QUESTIONS.map((question) => (
            <QuestionRow key={question.words} question={question} />
          ))}
        </ul>
      </section>
      <section className={panel.section}>
        <h2 className={panel.title}>{entityWords.readLines}</h2>
        <p className={styles.hint}>{entityWords.readLinesHint}</p>
        <ul className={styles.lines}>
          {linkStatuses.map((status) => (
            <li key={status}>
              <LineSample status={status} />
              <b>{statusWords[status]}</b>
              <span>{legendWords.statusGloss[status]}</span>
            </li>
          ))}
          <li>
            <LineSample status="ASSERTED" contested />
            <b>{legendWords.contested}</b>
            <span>{legendWords.contestedGloss}</span>
          </li>
        </ul>
      </section>
    </div>
  );
}
