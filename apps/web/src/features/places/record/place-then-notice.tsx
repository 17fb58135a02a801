import type { PlaceDetails } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { placeHref } from '../address/places-search'
import styles from './record.module.css'
import type { ShownPlace } from './shown-place'

export type PlaceThenNoticeProps = { details: PlaceDetails; shown: ShownPlace; ngay: string | undefined }

/** Says when what is shown is not of today, and to whom the land came. */
export function PlaceThenNotice({ details: { id, on, successors }, shown, ngay }: PlaceThenNoticeProps) {
  const { as, terms } = shown
  const today = ngay ? <AppLink href={placeHref(id)}>Xem hôm nay</AppLink> : undefined
  if (as === 'earlier')
    return (
      <div className={styles.notice}>
        <Notice tone="warn" title={`Đơn vị này không còn từ ngày ${formatDate(terms.validTo)}`} action={today}>
          Trang cho xem những thông tin cuối cùng.{' '}
          {successors.length > 0 ? (
            <>
              Địa bàn thuộc{' '}
              {successors.map((each, index) => (
                <span key={each.id}>
                  {index > 0 ? ', ' : ''}
                  <AppLink href={placeHref(each.id)}>{each.name}</AppLink>
                </span>
              ))}
              .
            </>
          ) : null}
        </Notice>
      </div>
    )
  if (as === 'later')
    return (
      <div className={styles.notice}>
        <Notice title={`Ngày ${formatDate(on)} chưa có đơn vị này`} action={today}>
          Đơn vị có từ ngày {formatDate(terms.validFrom)}; trang cho xem những thông tin đầu tiên.
        </Notice>
      </div>
    )
  if (!ngay) return null
  return (
    <div className={styles.notice}>
      <Notice action={today}>Đang xem địa bàn này như ngày {formatDate(on)}.</Notice>
    </div>
  )
}
