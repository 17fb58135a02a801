import { getRouteApi } from '@tanstack/react-router'
import type { RegisterRecordPage } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { DateField } from '../../../ui/fields/date-field'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import layout from '../../duties/record/duty-page.module.css'
import type { RecordSearch } from '../address/record-search'
import { registerHref } from '../address/register-hrefs'
import type { OpenedRegister } from '../definition/opened-register'
import { StageBadge } from '../words/stage-badge'
import { NextAction } from './next-action'
import styles from './record.module.css'
import { RecordFacts } from './record-facts'
import { RecordFiles } from './record-files'
import { RecordHistory } from './record-history'
import { RecordPosition } from './record-position'

const route = getRouteApi('/_app/so-theo-doi/$register/$recordId')

export type RecordContentProps = { opened: OpenedRegister; record: RegisterRecordPage; isOld: boolean }

/** What to do next on top, on a telephone too; facts right, story left: then pictures and files, then who changed what. */
export function RecordContent({ opened, record, isOld }: RecordContentProps) {
  const { viec, ngay } = route.useSearch()
  const navigate = route.useNavigate()
  const { register } = opened
  const open = (search: RecordSearch) => void navigate({ search, replace: true, resetScroll: false })
  const today = todayInVietnam()
  return (
    <>
      <PageHeader
        back={{ href: registerHref(register.code), label: register.name }}
        eyebrow={<StageBadge record={record} />}
        title={record.title}
      />
      <div className={isOld ? styles.stale : undefined}>
        <div className={layout.layout}>
          <div className={layout.first}>
            {ngay ? (
              <Notice tone="info" announce="polite">
                Bản ghi như vào cuối ngày {formatDate(ngay)}. Địa bàn và cơ quan gọi theo tên của ngày đó.
              </Notice>
            ) : (
              <NextAction opened={opened} record={record} act={viec} onAct={(act) => open(act ? { viec: act } : {})} />
            )}
          </div>
          <aside className={layout.facts} aria-label="Thông tin chính">
            <RecordFacts opened={opened} record={record} />
          </aside>
          <div className={layout.story}>
            <RecordFiles register={register} record={record} />
            <RecordPosition register={register} record={record} />
            <Section
              title="Diễn biến"
              note={record.history.length >= 100 ? 'Một trăm lần gần nhất.' : undefined}
              actions={
                <div className={styles.day}>
                  <DateField
                    id="ban-ghi-tai-ngay"
                    label="Xem bản ghi tại ngày"
                    max={today}
                    value={ngay ?? null}
                    onChange={(day) => open(day && day < today ? { ngay: day } : {})}
                  />
                </div>
              }
            >
              <RecordHistory register={register} record={record} />
            </Section>
          </div>
        </div>
      </div>
    </>
  )
}
