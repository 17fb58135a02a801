import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../ui/actions/icon-button'
import { joinClassNames } from '../../../ui/text/join-class-names'
import styles from './source-pages.module.css'
import type { Zoom } from './use-zoom'

export type PageToolbarProps = {
  /** Left of the tools: the switch back to the words. */
  start?: ReactNode
  current: number
  pageCount: number
  zoom: Zoom
  onPage: (number: number) => void
}

/** Stays above the pages: which page this is, a page on or back, larger and smaller. */
export function PageToolbar({ start, current, pageCount, zoom, onPage }: PageToolbarProps) {
  return (
    <div className={styles.toolbar}>
      {start}
      <div className={joinClassNames(styles.tools, styles.paging)}>
        <IconButton
          label="Trang trước"
          icon={<IconChevronUp size={18} stroke={1.75} />}
          disabled={current <= 1}
          onClick={() => onPage(current - 1)}
        />
        <span className={styles.current}>
          Trang {current}/{pageCount}
        </span>
        <IconButton
          label="Trang sau"
          icon={<IconChevronDown size={18} stroke={1.75} />}
          disabled={current >= pageCount}
          onClick={() => onPage(current + 1)}
        />
      </div>
      <div className={styles.tools}>
        <IconButton
          label="Thu nhỏ"
          title="Thu nhỏ (phím −)"
          icon={<IconMinus size={18} stroke={1.75} />}
          disabled={!zoom.smaller}
          onClick={() => zoom.smaller?.()}
        />
        <button className={styles.zoom} type="button" title="Vừa bề ngang (phím 0)" onClick={zoom.fit}>
          {Math.round(zoom.zoom * 100)}%
        </button>
        <IconButton
          label="Phóng to"
          title="Phóng to (phím +)"
          icon={<IconPlus size={18} stroke={1.75} />}
          disabled={!zoom.larger}
          onClick={() => zoom.larger?.()}
        />
      </div>
    </div>
  )
}
