import { Menu as MantineMenu } from '@mantine/core';
import { Fragment, type ReactElement } from 'react';
import { CheckIcon } from './icons';
import { WithMantine } from './mantine';
import styles from './menu.module.css';

export interface MenuAction {
  label: string;
  run: () => void;
  isDanger?: boolean;
}

/** One of several settings, shown with a tick. */
export interface MenuChoice {
  choices: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

export interface MenuSection {
  title?: string;
  actions?: readonly MenuAction[];
  choice?: MenuChoice;
}

export interface MenuProps {
  /** The button that opens it; it must take a ref and other attributes (`Button` does). */
  trigger: ReactElement;
  sections: readonly MenuSection[];
}

const LOOK = {
  dropdown: styles.dropdown,
  label: styles.label,
  item: styles.item,
  itemLabel: styles.itemLabel,
  itemIndicator: styles.indicator,
  divider: styles.divider,
} as const;

/** Actions behind a button: arrows move, a letter jumps, Esc closes and returns the focus. */
export function Menu({ trigger, sections }: MenuProps) {
  return (
    <WithMantine>
      <MantineMenu
        unstyled
        classNames={LOOK}
        position="bottom-end"
        transitionProps={{ duration: 0 }}
        withInitialFocusPlaceholder={false}
        alignItemsLabels="with-indicators"
        checkIcon={<CheckIcon />}
      >
        <MantineMenu.Target>{trigger}</MantineMenu.Target>
        <MantineMenu.Dropdown>
          {sections.map((section, place) => (
            <Fragment key={section.title ?? place}>
              {place > 0 && <MantineMenu.Divider />}
              <Section {...section} />
            </Fragment>
          ))}
        </MantineMenu.Dropdown>
      </MantineMenu>
    </WithMantine>
  );
}

function Section({ title, actions = [], choice }: MenuSection) {
  return (
    <>
      {title && <MantineMenu.Label>{title}</MantineMenu.Label>}
      {choice && (
        <MantineMenu.RadioGroup value={choice.value} onChange={choice.onChange}>
          {choice.choices.map(({ value, label }) => (
            <MantineMenu.RadioItem key={value} value={value}>
              {label}
            </MantineMenu.RadioItem>
          ))}
        </MantineMenu.RadioGroup>
      )}
      {actions.map((action) => (
        <MantineMenu.Item key={action.label} onClick={action.run} data-danger={action.isDanger || undefined}>
          {action.label}
        </MantineMenu.Item>
      ))}
    </>
  );
}
