import type { DirectiveOpenings } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { OpeningNames } from './opening-names'
import styles from './receipts.module.css'

type Agency = DirectiveOpenings['agencies'][number]

const partWords: Record<Agency['part'], string> = { lead: 'chủ trì', coordinate: 'phối hợp', focal: 'đầu mối tổng hợp' }

const fewEnough = 6

/** Agencies with who of them opened it; a long list is folded. */
export function AgencyOpenings({ title, agencies }: { title: string; agencies: readonly Agency[] }) {
  if (agencies.length === 0) return null
  return (
    <details open={agencies.length <= fewEnough}>
      <summary className={styles.group}>
        {title} ({agencies.length})
      </summary>
      <ul className={styles.agencies}>
        {agencies.map(({ organization, part, openings, remindedOn }) => (
          <li key={organization.id}>
            <span className={styles.agency}>{organization.name}</span>{' '}
            <span className={styles.quiet}>
              {partWords[part]}
              {openings.length === 0 && remindedOn ? `, đã nhắc ${formatDate(remindedOn)}` : ''}
            </span>
            <OpeningNames openings={openings} />
          </li>
        ))}
      </ul>
    </details>
  )
}
