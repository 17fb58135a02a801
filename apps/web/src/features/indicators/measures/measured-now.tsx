import { useQuery } from '@tanstack/react-query'
import { measuresQuery } from '../indicator-queries'
import { measuredWords } from './measured-words'
import styles from './measures.module.css'

/** Beside what an agency writes: what the data say today. Nothing where the duty is not measured. */
export function MeasuredNow({ assignmentId }: { assignmentId: string }) {
  const { data } = useQuery(measuresQuery(assignmentId))
  const said = data?.items.flatMap((measure) => measuredWords(measure) ?? []) ?? []
  if (said.length === 0) return null
  return (
    <section className={styles.now} aria-label="Theo dữ liệu hôm nay">
      <p className={styles.quiet}>Theo dữ liệu hôm nay; số bạn báo cáo khác thì nêu vì sao.</p>
      <ul className={styles.list}>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
