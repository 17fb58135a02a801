import '@mantine/core/styles/Tabs.css'
import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

export type TabItem = { id: string; label: string; count?: number; panel: ReactNode }

export type TabsProps = {
  /** What the tabs divide, for screen readers. */
  label: string
  items: readonly TabItem[]
  value: string
  onChange: (id: string) => void
}

export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <MantineTabs
      value={value}
      onChange={(id) => id && onChange(id)}
      classNames={{ list: styles.list, tab: styles.tab, panel: styles.panel }}
    >
      <MantineTabs.List aria-label={label}>
        {items.map((item) => (
          <MantineTabs.Tab value={item.id} key={item.id}>
            {item.label}
            {item.count !== undefined ? <span className={styles.count}>{item.count}</span> : null}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {items.map((item) => (
        <MantineTabs.Panel value={item.id} key={item.id}>
          {item.id === value ? item.panel : null}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
