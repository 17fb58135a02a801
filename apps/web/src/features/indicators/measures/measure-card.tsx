import { useState } from 'react'
import type { DutyMeasure } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { differencesHref } from '../../programmes/address/programme-hrefs'
import { IndicatorMeasure } from './indicator-measure'
import { measureProgress } from './measure-progress'
import { measureHref, measureKindNames, scopeWords } from './measure-words'
import styles from './measures.module.css'
import { UntieDialog } from './untie-dialog'

export type MeasureCardProps = { measure: DutyMeasure; mayUntie: boolean }

/** One thing a duty is measured by, and how far it is. */
export function MeasureCard({ measure, mayUntie }: MeasureCardProps) {
  const [untying, setUntying] = useState(false)
  const { kind, name, note, tiedByName, tiedAt } = measure
  const differing = kind === 'indicator' ? measure.units.filter((unit) => unit.differs).length : 0
  const shownKind = kind === 'unreadable' ? measure.by : kind
  return (
    <article className={styles.card} aria-label={`${measureKindNames[shownKind]} ${name}`}>
      <div className={styles.head}>
        <div>
          <p className={styles.quiet}>{measureKindNames[shownKind]}</p>
          <h3 className={styles.name}>
            {kind === 'unreadable' ? name : <AppLink href={measureHref({ ...measure, kind })}>{name}</AppLink>}
          </h3>
        </div>
        {mayUntie ? (
          <Button size="sm" variant="quiet" onClick={() => setUntying(true)} aria-label={`Bỏ gắn ${name}`}>
            Bỏ gắn
          </Button>
        ) : null}
      </div>
      {kind === 'unreadable' ? (
        <p className={styles.quiet}>Số liệu của thước đo này chỉ dành cho cơ quan giữ sổ và Văn phòng.</p>
      ) : (
        <Progress measure={measure} />
      )}
      {differing > 0 ? (
        <Notice
          tone="warn"
          title={`Số báo cáo khác số tính ở ${differing} đơn vị`}
          action={<AppLink href={differencesHref(measure.programme)}>Xem chênh lệch</AppLink>}
        >
          Mở từng đơn vị để đối chiếu với bản ghi; Văn phòng xác nhận số của kỳ.
        </Notice>
      ) : null}
      {kind === 'indicator' ? <IndicatorMeasure measure={measure} /> : null}
      {kind === 'register' ? <RegisterMeasure measure={measure} /> : null}
      {kind === 'scorecard' ? <ScorecardMeasure measure={measure} /> : null}
      <p className={styles.quiet}>
        {scopeWords(measure)} {note ? `${note} ` : ''}
        {tiedByName} gắn ngày {formatDate(tiedAt)}.
      </p>
      {untying ? <UntieDialog measure={measure} onClose={() => setUntying(false)} /> : null}
    </article>
  )
}

function Progress({ measure }: { measure: DutyMeasure }) {
  const progress = measureProgress(measure)
  if (progress === null) return <p className={styles.quiet}>Chưa giao mục tiêu nên chưa tính được phần đạt.</p>
  return <ProgressLine label={`Phần đạt so với mục tiêu của ${measure.name}`} {...progress} />
}

type Of<Kind extends DutyMeasure['kind']> = { measure: Extract<DutyMeasure, { kind: Kind }> }

function RegisterMeasure({ measure: { counts, target, lastChangedAt } }: Of<'register'>) {
  return (
    <p>
      {counts.verified} bản ghi đã xác nhận{target === null ? '' : ` trên mục tiêu ${target}`}, {counts.submitted} chờ
      xác nhận, {counts.draft} dự thảo.
      {lastChangedAt ? ` Đổi lần cuối ngày ${formatDate(lastChangedAt)}.` : ' Chưa có bản ghi nào.'}
    </p>
  )
}

function ScorecardMeasure({ measure: { ruleSet, units } }: Of<'scorecard'>) {
  if (units.length === 0) return <p>Chưa rõ đơn vị nào được chấm theo bộ tiêu chí này.</p>
  return (
    <>
      {ruleSet ? <p className={styles.quiet}>{ruleSet}</p> : null}
      <table className={styles.table}>
        <caption className="visually-hidden">Số tiêu chí theo đơn vị</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Đạt</th>
            <th scope="col">Chưa đạt</th>
            <th scope="col">Chưa rõ</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ place, met, notMet, unknown }) => (
            <tr key={place.id}>
              <th scope="row">{place.name}</th>
              <td>{met}</td>
              <td>{notMet}</td>
              <td>{unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
