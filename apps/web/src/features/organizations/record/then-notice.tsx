import type { OrganizationPage } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { organizationHref } from '../address/directory-search'
import styles from './record.module.css'

export type ThenNoticeProps = { page: OrganizationPage; ngay: string | undefined }

/** Says when what is shown is not of today, and whose the work is now. */
export function ThenNotice({ page, ngay }: ThenNoticeProps) {
  const { shownAs, terms, currentUnits, on } = page
  const today = ngay ? <AppLink href={organizationHref(terms.id)}>Xem hôm nay</AppLink> : undefined
  if (shownAs === 'earlier')
    return (
      <div className={styles.notice}>
        <Notice tone="warn" title={`Cơ quan này đã kết thúc từ ngày ${formatDate(terms.validTo)}`} action={today}>
          Trang cho xem những thông tin cuối cùng.{' '}
          {currentUnits.length > 0 ? (
            <>
              Công việc nay thuộc{' '}
              {currentUnits.map(({ id, name }, index) => (
                <span key={id}>
                  {index === 0 ? '' : index === currentUnits.length - 1 ? ' và ' : ', '}
                  <AppLink href={organizationHref(id)}>{name}</AppLink>
                </span>
              ))}
              .
            </>
          ) : null}
        </Notice>
      </div>
    )
  if (shownAs === 'later')
    return (
      <div className={styles.notice}>
        <Notice title={`Ngày ${formatDate(on)} chưa có cơ quan này`} action={today}>
          Cơ quan có từ ngày {formatDate(terms.validFrom)}; trang cho xem những thông tin đầu tiên.
        </Notice>
      </div>
    )
  if (!ngay) return null
  return (
    <div className={styles.notice}>
      <Notice action={today}>Đang xem cơ quan này như ngày {formatDate(on)}.</Notice>
    </div>
  )
}
