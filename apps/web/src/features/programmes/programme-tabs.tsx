import { FilterLinks } from '../../ui/layout/filter-links'
import { differencesHref, programmeHref, reportsHref, scoresHref } from './address/programme-hrefs'
import styles from './programmes.module.css'

const pages = [
  { id: 'evaluation', label: 'Đánh giá', hrefOf: programmeHref },
  { id: 'scores', label: 'Bộ tiêu chí', hrefOf: scoresHref },
  { id: 'differences', label: 'Chênh lệch', hrefOf: differencesHref },
  { id: 'reports', label: 'Báo cáo', hrefOf: reportsHref },
] as const

export type ProgrammeTabsProps = { programme: string; active: (typeof pages)[number]['id'] }

/** The pages of one programme: each an address of its own. */
export function ProgrammeTabs({ programme, active }: ProgrammeTabsProps) {
  return (
    <div className={styles.tabs}>
      <FilterLinks
        label="Các trang của chương trình"
        items={pages.map(({ id, label, hrefOf }) => ({ label, href: hrefOf(programme), active: id === active }))}
      />
    </div>
  )
}
