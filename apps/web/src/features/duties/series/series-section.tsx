import { useInfiniteQuery } from '@tanstack/react-query'
import type { AssignmentPage, DutyInstance } from '../../../api/operations'
import { LoadMore } from '../../../ui/data/load-more'
import { formatDate } from '../../../ui/format/format-date'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { DutyStateBadge } from '../words/duty-state-badge'
import { instancesQuery } from './instances-query'
import styles from './series.module.css'

export type SeriesSectionProps = { assignment: Pick<AssignmentPage, 'id' | 'shape' | 'state'> }

/** The periods of a recurring duty as a strip, the latest first: each is acknowledged, reported and confirmed by itself. */
export function SeriesSection({ assignment }: SeriesSectionProps) {
  const { id, shape, state } = assignment
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...instancesQuery(id),
    enabled: shape === 'series',
  })
  if (shape !== 'series' || !data) return null
  const instances = data.pages.flatMap(({ items }) => items)
  const isOver = ['completed', 'cancelled', 'recalled'].includes(state.stage)
  const note = isOver
    ? 'Nhiệm vụ định kỳ đã kết thúc, không mở kỳ mới.'
    : 'Mỗi kỳ là một lượt giao riêng, có tiếp nhận, báo cáo và xác nhận; thống kê tính theo từng kỳ.'
  return (
    <Section title="Các kỳ" id="cac-ky" note={note}>
      {instances.length === 0 ? (
        <p className={styles.quiet}>Chưa mở kỳ nào. Kỳ đang chạy được mở vào sáng sớm hôm sau ngày giao.</p>
      ) : (
        <ol className={styles.strip}>
          {instances.map((instance) => (
            <InstanceCell key={instance.id} instance={instance} />
          ))}
        </ol>
      )}
      {hasNextPage ? (
        <LoadMore shown={instances.length} loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      ) : null}
    </Section>
  )
}

function InstanceCell({ instance }: { instance: DutyInstance }) {
  const { id, label, deadlineOn, state } = instance
  return (
    <li className={styles.cell}>
      <AppLink href={dutyHref(id)}>{label}</AppLink>
      <DutyStateBadge state={state} />
      {deadlineOn ? <span className={styles.quiet}>hạn {formatDate(deadlineOn)}</span> : null}
    </li>
  )
}
