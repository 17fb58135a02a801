import { useQuery } from '@tanstack/react-query'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { AppLink } from '../../ui/link/app-link'
import { evaluationQuery } from '../indicators/indicator-queries'
import { differencesHref, programmeHref, scoresHref } from './address/programme-hrefs'
import { toTelling } from './address/programme-search'
import { judgeGrid, judgementWords } from './judgement/judge-grid'
import styles from './programmes.module.css'

export type ProgrammeCardProps = { code: string; name: string; registers: number }

/** What a programme is about, how it stands today, and the way in. */
export function ProgrammeCard({ code, name, registers }: ProgrammeCardProps) {
  const { data, error } = useQuery(evaluationQuery(code, toTelling({}, todayInVietnam())))
  const stands =
    data === undefined
      ? error
        ? problemTitle(error)
        : 'Đang xem chương trình đứng ở đâu…'
      : data.rows.length === 0
        ? 'Kỳ này chưa có số nào.'
        : judgementWords(judgeGrid(data))
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.cardWords}>
        <h2 className={styles.name}>
          <AppLink href={programmeHref(code)}>{name}</AppLink>
        </h2>
        {data?.programme.about ? <p className={styles.about}>{data.programme.about}</p> : null}
        <p aria-live="polite">{stands}</p>
        <p className={styles.under}>
          {registers} sổ theo dõi
          {data ? ` · ${data.columns.length} chỉ tiêu · ${data.rows.length} đơn vị có số` : ''} ·{' '}
          <AppLink href={scoresHref(code)}>Bộ tiêu chí</AppLink> ·{' '}
          <AppLink href={differencesHref(code)}>Chênh lệch</AppLink>
        </p>
      </div>
      <Button variant="primary" href={programmeHref(code)}>
        Xem đánh giá
      </Button>
    </article>
  )
}
