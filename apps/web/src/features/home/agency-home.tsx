import type { Home } from '../../api/operations'
import { StatFigure } from '../../ui/data/stat-figure'
import { StatRow } from '../../ui/data/stat-row'
import { difficultiesHref } from '../difficulties/address/difficulties-href'
import { dutiesHref } from '../duties/address/duties-href'
import { DutyBlock } from './duty-block'
import styles from './home.module.css'

type AgencyPart = NonNullable<Home['agency']>

/** What the person's agency must acknowledge, catch up on, mend or finish soon. */
export function AgencyHome({ part }: { part: AgencyPart }) {
  const { awaitingAcknowledgement, overdue, nextSevenDays, returned, openDifficulties } = part
  return (
    <div className={styles.part}>
      <StatRow>
        <StatFigure
          value={awaitingAcknowledgement.count}
          label="Chờ tiếp nhận"
          href={dutiesHref(awaitingAcknowledgement.list)}
        />
        <StatFigure
          value={overdue.count}
          label="Quá hạn"
          href={dutiesHref(overdue.list)}
          tone={overdue.count > 0 ? 'bad' : 'plain'}
        />
        <StatFigure
          value={nextSevenDays.count}
          label="Đến hạn trong 7 ngày"
          href={dutiesHref(nextSevenDays.list)}
          tone={nextSevenDays.count > 0 ? 'warn' : 'plain'}
        />
        <StatFigure value={returned.count} label="Bị trả lại" href={dutiesHref(returned.list)} />
        <StatFigure
          value={openDifficulties}
          label="Khó khăn chưa giải quyết"
          href={difficultiesHref({ stage: 'open' })}
        />
      </StatRow>
      <DutyBlock
        title="Chờ tiếp nhận"
        note="Thời hạn vẫn tính trong khi chờ tiếp nhận."
        block={awaitingAcknowledgement}
      />
      <DutyBlock title="Quá hạn" block={overdue} withAct />
      <DutyBlock title="Bị trả lại" block={returned} withAct />
      <DutyBlock title="Đến hạn trong 7 ngày" block={nextSevenDays} withAct />
    </div>
  )
}
