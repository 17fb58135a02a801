import type { MeetingItem, MeetingPage } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { AppLink } from '../../../ui/link/app-link'
import { itemPeriodWords, latenessWords } from '../words/item-words'
import styles from './conclusions.module.css'

/** What a closed meeting concluded: to be printed, taken as a sheet, and made into new duties. */
export function ConclusionsPage({ meeting }: { meeting: MeetingPage }) {
  const concluded = meeting.items.filter(({ decision }) => decision !== null)
  return (
    <>
      <PageHeader
        back={{ href: '/hop', label: 'Cuộc họp' }}
        eyebrow={`Kết luận cuộc họp ngày ${formatDate(meeting.heldOn)}`}
        title={meeting.title}
        lead={`${concluded.length} trên ${meeting.items.length} nhiệm vụ có kết luận, đã báo cho cơ quan chủ trì.`}
        actions={
          <div className={styles.actions}>
            <a className={styles.download} href={`/api/meetings/${meeting.id}/conclusions.xlsx`} download>
              Tải XLSX
            </a>
            <Button onClick={() => window.print()}>In</Button>
            <Button variant="primary" href={entryHref(meeting)}>
              Giao nhiệm vụ mới
            </Button>
          </div>
        }
      />
      {concluded.length === 0 ? (
        <p>Cuộc họp kết thúc mà không ghi kết luận nào.</p>
      ) : (
        <ol className={styles.list} aria-label="Kết luận">
          {concluded.map((item) => (
            <li key={item.assignmentId} className={styles.item}>
              <p className={styles.lead}>
                {[item.lead.name, itemPeriodWords(item), latenessWords(item)].filter(Boolean).join(', ')}
              </p>
              <AppLink href={`/nhiem-vu/${item.assignmentId}`}>{item.text}</AppLink>
              <p className={styles.decision}>{item.decision}</p>
              <p className={styles.note}>
                {[
                  item.directiveNumber ? `Văn bản ${item.directiveNumber}` : '',
                  `Người ghi: ${item.decidedBy?.fullName ?? ''}`,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
              <AppLink className={styles.give} href={entryHref(meeting, item)}>
                Giao kết luận này thành nhiệm vụ mới
              </AppLink>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** Direct entry with the meeting, and where given one conclusion and its agency, filled in. */
function entryHref(meeting: MeetingPage, item?: MeetingItem): string {
  const search = new URLSearchParams({
    cuocHop: meeting.id,
    ...(item ? { noiDung: item.decision ?? '', coQuan: item.lead.id } : {}),
  })
  return `/van-ban/nhap-truc-tiep?${search.toString()}`
}
