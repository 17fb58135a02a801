import type { Overview } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { AgencyTable } from './agency-table'
import { ClassFigures } from './class-figures'
import { DutyAgencyHeat } from './duty-agency-heat'
import { NextSevenDays } from './next-seven-days'
import styles from './overview.module.css'
import { RateLines } from './rate-lines'
import { RedList } from './red-list'
import type { PictureState } from './use-picture'
import { WaitingDifficulties } from './waiting-difficulties'

export type OverviewContentProps = { overview: Overview; picture: PictureState }

/** Figures, rates, the picture, then what burns, what waits for a decision, what comes, and who. */
export function OverviewContent({ overview, picture }: OverviewContentProps) {
  if (overview.totals.assignments.count === 0) {
    return (
      <EmptyState title="Chưa có lượt giao nào" action={<Button href="/van-ban">Xem văn bản</Button>}>
        Bức tranh chung hình thành khi văn bản chỉ đạo đầu tiên được phát hành.
      </EmptyState>
    )
  }
  return (
    <>
      <ClassFigures overview={overview} />
      <RateLines rates={overview.rates} />
      {picture.settled ? (
        <div className={styles.body}>
          {picture.picture ? <DutyAgencyHeat {...picture.picture} /> : null}
          {picture.choosable ? (
            <p className={styles.quiet}>Chọn một văn bản ở đầu trang để xem từng nhiệm vụ của từng cơ quan.</p>
          ) : null}
          <RedList red={overview.red} />
          <WaitingDifficulties difficulties={overview.difficulties} />
          <NextSevenDays upcoming={overview.nextSevenDays} />
          <AgencyTable lines={overview.byAgency} />
        </div>
      ) : null}
    </>
  )
}
