import type { Home } from '../../api/operations'
import { StatFigure } from '../../ui/data/stat-figure'
import { StatRow } from '../../ui/data/stat-row'
import { difficultiesHref } from '../difficulties/address/difficulties-href'
import { dutiesHref } from '../duties/address/duties-href'
import { DifficultyBlock } from './difficulty-block'
import { DutyBlock } from './duty-block'
import styles from './home.module.css'

type CommitteePart = NonNullable<Home['committee']>

/** What only the committee can decide, then what is late. */
export function CommitteeHome({ part }: { part: CommitteePart }) {
  const { difficulties, overdue } = part
  return (
    <div className={styles.part}>
      <StatRow>
        <StatFigure
          value={difficulties.count}
          label="Khó khăn chờ quyết định"
          href={difficultiesHref(difficulties.list)}
        />
        <StatFigure
          value={overdue.count}
          label="Nhiệm vụ quá hạn"
          href={dutiesHref(overdue.list)}
          tone={overdue.count > 0 ? 'bad' : 'plain'}
        />
      </StatRow>
      <DifficultyBlock title="Khó khăn chờ quyết định" block={difficulties} />
      <DutyBlock title="Quá hạn" block={overdue} withLead />
    </div>
  )
}
