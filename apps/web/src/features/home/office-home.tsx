import { useInfiniteQuery } from '@tanstack/react-query'
import type { Home } from '../../api/operations'
import { StatFigure } from '../../ui/data/stat-figure'
import { StatRow } from '../../ui/data/stat-row'
import { dutiesHref } from '../duties/address/duties-href'
import { reorganizationListQuery } from '../reorganizations/reorganization-queries'
import { DutyBlock } from './duty-block'
import styles from './home.module.css'
import { waitingChoices } from './waiting-choices'

type OfficePart = NonNullable<Home['office']>

/** What the office must confirm and finish reviewing, and what it should press for. */
export function OfficeHome({ part }: { part: OfficePart }) {
  const { awaitingConfirmation, longestWaitDays, overdue, draftDirectives } = part
  const reorganizations = useInfiniteQuery(reorganizationListQuery).data?.pages.flatMap(({ items }) => items) ?? []
  const choices = waitingChoices(reorganizations)
  const wait = longestWaitDays === null ? undefined : `lâu nhất ${longestWaitDays} ngày`
  return (
    <div className={styles.part}>
      <StatRow>
        <StatFigure
          value={awaitingConfirmation.count}
          label="Chờ xác nhận"
          of={wait}
          href={dutiesHref(awaitingConfirmation.list)}
        />
        <StatFigure value={draftDirectives} label="Văn bản đang rà soát" href="/van-ban?trangThai=ra-soat" />
        <StatFigure
          value={overdue.count}
          label="Nhiệm vụ quá hạn"
          href={dutiesHref(overdue.list)}
          tone={overdue.count > 0 ? 'bad' : 'plain'}
        />
        {choices ? <StatFigure value={choices.count} label="Việc chờ chọn đơn vị kế thừa" href={choices.href} /> : null}
      </StatRow>
      <DutyBlock
        title="Chờ xác nhận hoàn thành"
        note="Cơ quan đã đề nghị; thời gian chờ tính cho Văn phòng."
        block={awaitingConfirmation}
        withLead
        withAct
      />
      <DutyBlock title="Quá hạn" block={overdue} withLead />
    </div>
  )
}
