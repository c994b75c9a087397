import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { useSources, type Source } from '../../state';
import { Note } from '../../ui/Note';
import { publishedWords } from '../evidence/ClaimDetail';
import { ledgerWords } from '../evidence/words';
import { reliabilityWords } from '../shared/grades';
import picker from '../shared/Picker.module.css';
import { RemoteView } from '../shared/RemoteView';
import { useShownSource } from '../shared/shownSource';
import { words } from '../shared/words';
import styles from './Sources.module.css';
import { orderSources } from './order';
import { sourceWords } from './words';

function Row({ source }: { source: Source }) {
  return (
    <>
      <span className={styles.title}>{source.title}</span>
      <span className={styles.by}>
        <b>{source.publisher}</b>
        <span>{publishedWords(source)}</span>
        <span>{words.claims(source.claimCount)}</span>
        <span>{reliabilityWords(source)}</span>
        {source.readInPart ? <span>{ledgerWords.readInPart}</span> : null}
      </span>
    </>
  );
}

/** All sources, narrowed by title or publisher. */
export function SourceList() {
  const [text, setText] = useState('');
  const remote = useSources(text);
  const { id, show } = useShownSource();
  const list = useRef<HTMLDivElement>(null);
  const ready = remote.state === 'ready';
  // A source that was opened from a claim may lie far down the list.
  useEffect(() => {
    if (!ready || id === null) return undefined;
    // The list draws its rows a moment after it is there itself.
    const frame = requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-key="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, id]);
  return (
    <div className={styles.pane}>
      <TextField className={styles.filter ?? ''} value={text} onChange={setText}>
        <Label className="visually-hidden">{sourceWords.filter}</Label>
        <span className={picker.box}>
          <Search size={15} aria-hidden="true" />
          <Input className={picker.input ?? ''} placeholder={sourceWords.filter} />
        </span>
      </TextField>
      <RemoteView
        remote={remote}
        what={sourceWords.what}
        empty={<Note title={sourceWords.none(text)}>{words.noneHeld}</Note>}
      >
        {({ edges, totalCount }) => (
          <>
            <div className={styles.count}>
              <h1>{sourceWords.shown(edges.length, totalCount)}</h1>
              <span>{sourceWords.order}</span>
            </div>
            <ListBox
              ref={list}
              className={styles.list ?? ''}
              aria-label={sourceWords.name}
              items={orderSources(edges.map(({ node }) => node))}
              selectionMode="single"
              selectionBehavior="replace"
              selectedKeys={id === null ? [] : [id]}
              onSelectionChange={(keys) => {
                const key = keys === 'all' ? undefined : [...keys][0];
                if (key !== undefined) show(String(key));
              }}
            >
              {(source: Source) => (
                <ListBoxItem textValue={source.title} className={styles.row ?? ''}>
                  <Row source={source} />
                </ListBoxItem>
              )}
            </ListBox>
          </>
        )}
      </RemoteView>
    </div>
  );
}
