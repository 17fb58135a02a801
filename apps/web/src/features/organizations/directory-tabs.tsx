import { FilterLinks } from '../../ui/layout/filter-links'
import styles from './directory-tabs.module.css'

const parts = [
  { label: 'Cơ quan', href: '/co-quan' },
  { label: 'Địa bàn', href: '/dia-ban' },
  { label: 'Sắp xếp', href: '/sap-xep' },
  { label: 'Công nhận', href: '/cong-nhan' },
] as const

export type DirectoryTabsProps = { active: (typeof parts)[number]['href'] }

/** The four sides of the directory, under the heading of each. */
export function DirectoryTabs({ active }: DirectoryTabsProps) {
  return (
    <div className={styles.tabs}>
      <FilterLinks
        label="Phần của danh bạ"
        items={parts.map(({ label, href }) => ({ label, href, active: href === active }))}
      />
    </div>
  )
}
