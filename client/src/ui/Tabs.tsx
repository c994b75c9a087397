import { Tab, TabList, TabPanel, Tabs as AriaTabs, type Key } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface TabItem {
  id: string;
  label: string;
  /** A figure, or as text where it is only a bound: `200+`. */
  count?: number | string;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  /** Content of the open tab. */
  children: ReactNode;
}

/** Tabs that show one part each; the content is that of the open tab alone. */
export function Tabs({ label, items, selected, onSelect, children }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key: Key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map(({ id, label: words, count }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {words}
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} id={selected} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
