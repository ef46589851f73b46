import { Tabs as MantineTabs } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { WithMantine } from './mantine';
import styles from './tabs.module.css';

export interface Tab<Value extends string> {
  value: Value;
  /** With its count where there is one: "Open (3)". */
  label: ReactNode;
  /** May be a lazy component: the tabs stay in reach while its code comes. */
  content: ReactNode;
}

interface TabsProps<Value extends string> {
  /** What the tabs choose between. */
  label: string;
  tabs: readonly Tab<Value>[];
  /** Which one is shown; keep it in the address (a search param), so that Back and links restore it. */
  value: Value;
  onChange: (value: Value) => void;
}

/** Parts of one page, one at a time. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  return (
    <WithMantine>
      <MantineTabs
        unstyled
        value={value}
        onChange={(next) => next && onChange(next as Value)}
        keepMounted={false}
        classNames={{ list: styles.list, tab: styles.tab, panel: styles.panel }}
      >
        <MantineTabs.List aria-label={label}>
          {tabs.map((tab) => (
            <MantineTabs.Tab key={tab.value} value={tab.value}>
              {tab.label}
            </MantineTabs.Tab>
          ))}
        </MantineTabs.List>
        {tabs.map((tab) => (
          <MantineTabs.Panel key={tab.value} value={tab.value}>
            <Suspense>{tab.content}</Suspense>
          </MantineTabs.Panel>
        ))}
      </MantineTabs>
    </WithMantine>
  );
}
