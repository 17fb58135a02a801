import { formatDate } from '../format/format-date'
import styles from './official-document.module.css'

export type DocumentHeadProps = {
  /** 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'; `parent` is the line above it, when there is one. */
  issuer: { parent?: string; name: string }
  /** '1234/UBND-TH'. */
  number: string
  /** Only for công văn, under the number, without 'V/v'. */
  about?: string
} & (
  | {
      place: string
      /** 'YYYY-MM-DD'. */
      date: string
      dateLine?: never
    }
  /** The whole line, for a document whose day is still open. */
  | { dateLine: string; place?: never; date?: never }
)

/** The two-column head of Nghị định 30/2020/NĐ-CP, phụ lục I. */
export function DocumentHead({ issuer, number, about, place, date, dateLine }: DocumentHeadProps) {
  const [day, month, year] = formatDate(date).split('/')
  return (
    <div className={styles.head}>
      <div>
        {issuer.parent ? <p className={styles.parent}>{issuer.parent}</p> : null}
        <p className={styles.issuer}>{issuer.name}</p>
        <p className={styles.number}>Số: {number}</p>
        {about ? <p className={styles.about}>V/v {about}</p> : null}
      </div>
      <div>
        <p className={styles.state}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p className={styles.motto}>Độc lập - Tự do - Hạnh phúc</p>
        <p className={styles.placeAndDate}>{dateLine ?? `${place}, ngày ${day} tháng ${month} năm ${year}`}</p>
      </div>
    </div>
  )
}
