import { FilterLinks } from '../../ui/layout/filter-links'
import styles from './statistics.module.css'

const pages = [
  { label: 'Bức tranh chung', href: '/lanh-dao' },
  { label: 'Bảng số liệu', href: '/thong-ke' },
  { label: 'Kỳ đã chốt', href: '/thong-ke/ky' },
  { label: 'So sánh hai ngày', href: '/thong-ke/thay-doi' },
] as const

export type StatisticsTabsProps = { active: (typeof pages)[number]['href'] }

/** The picture, its figures, those that were closed, and two dates beside each other: each an address of its own. */
export function StatisticsTabs({ active }: StatisticsTabsProps) {
  return (
    <div className={styles.tabs}>
      <FilterLinks label="Thống kê" items={pages.map((page) => ({ ...page, active: page.href === active }))} />
    </div>
  )
}
