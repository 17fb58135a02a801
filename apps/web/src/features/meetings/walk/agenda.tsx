import type { MeetingItem } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { shorten } from '../../duties/words/shorten'
import { itemPeriodWords, latenessWords, progressWords } from '../words/item-words'
import styles from './walk.module.css'

export type AgendaProps = { meetingId: string; items: readonly MeetingItem[] }

/** The whole list, agency by agency, each line a way to its screen. */
export function Agenda({ meetingId, items }: AgendaProps) {
  const agencies = groupByLead(items)
  return (
    <div className={styles.agenda}>
      {agencies.map((own) => (
        <section key={own[0]?.lead.id} aria-label={own[0]?.lead.name}>
          <h2 className={styles.agency}>{own[0]?.lead.name}</h2>
          <ol className={styles.lines} start={own[0]?.position}>
            {own.map((item) => (
              <li key={item.assignmentId} value={item.position}>
                <AppLink href={`/hop/${meetingId}?muc=${item.position}`}>{shorten(item.text, 160)}</AppLink>
                <span className={styles.lineNote}>
                  {[itemPeriodWords(item), latenessWords(item), progressWords(item)].filter(Boolean).join('; ')}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Items come agency by agency. */
function groupByLead(items: readonly MeetingItem[]): MeetingItem[][] {
  const groups = new Map<string, MeetingItem[]>()
  for (const item of items) groups.set(item.lead.id, [...(groups.get(item.lead.id) ?? []), item])
  return [...groups.values()]
}
