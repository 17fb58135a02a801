import { useSessionStorage } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { seesWholeProvince } from '../../../../session/roles'
import { useSession } from '../../../../session/use-session'
import { EmptyState } from '../../../../ui/feedback/empty-state'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import type { DutiesQuery } from '../../address/duties-search'
import { ProblemState } from '../../words/problem-state'
import styles from './timeline.module.css'
import { TimelineLegend } from './timeline-legend'
import { TimelineList } from './timeline-list'
import { timelineQuery } from './timeline-query'
import { type Grouping, timelineRows } from './timeline-rows'
import { TimelineTools } from './timeline-tools'
import { timelineWindow, type Zoom } from './timeline-window'
import { useOpenedParts } from './use-opened-parts'

/** The duties of a list along the time: when each was given, is due, was put off, stood still and was done. */
export function TimelineView({ query }: { query: DutiesQuery }) {
  const usual: Grouping = seesWholeProvince(useSession()) ? 'lead' : 'directive'
  const [grouping, setGrouping] = useSessionStorage<Grouping>({ key: 'dong-thoi-gian-nhom', defaultValue: usual })
  const [zoom, setZoom] = useSessionStorage<Zoom>({ key: 'dong-thoi-gian-co', defaultValue: 'month' })
  const [moved, setMoved] = useSessionStorage({ key: 'dong-thoi-gian-dich', defaultValue: 0 })
  const list = useInfiniteQuery({ ...timelineQuery(query, grouping), placeholderData: keepPreviousData })
  const { opened, toggle } = useOpenedParts()
  const { hasNextPage, isFetching, isError, fetchNextPage } = list
  const onEndNear = useCallback(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])

  if (isError && !list.data)
    return <ProblemState problem={list.error} onRetry={() => void list.refetch()} retrying={isFetching} />
  if (!list.data) return <LoadingState label="Đang tải dòng thời gian" />
  const today = list.data.pages[0]?.asOf ?? todayInVietnam()
  const window = timelineWindow(zoom, today, moved)
  const lines = list.data.pages.flatMap(({ items }) => items)
  if (lines.length === 0)
    return <EmptyState title="Không có nhiệm vụ nào để vẽ">Bỏ bớt điều kiện lọc để thấy thêm nhiệm vụ.</EmptyState>

  function zoomTo(next: Zoom) {
    setZoom(next)
    setMoved(0)
  }
  const move = (units: number) => setMoved(units === 0 ? 0 : moved + units)
  return (
    <div className={styles.view} aria-busy={list.isPlaceholderData || undefined}>
      <TimelineTools window={window} grouping={grouping} onZoom={zoomTo} onGrouping={setGrouping} onMove={move} />
      <TimelineLegend />
      <TimelineList
        rows={timelineRows(lines, grouping, opened)}
        grouping={grouping}
        window={window}
        today={today}
        opened={opened}
        onToggle={toggle}
        onMove={move}
        onZoom={zoomTo}
        onEndNear={onEndNear}
      />
      <p className={styles.quiet}>
        Phím mũi tên lên, xuống chuyển nhiệm vụ; trái, phải chuyển thời gian; + và − đổi độ rộng. Cùng nội dung ở dạng
        bảng: cách xem Danh sách.
      </p>
    </div>
  )
}
