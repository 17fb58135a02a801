import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import type { SourcePage as SourcePageHead, TextSpan } from '../../../api/operations'
import type { DutySpan } from '../document/cut-paragraph'
import type { PageWord } from './boxes-of'
import { PageImage } from './page-image'
import { PageMarks } from './page-marks'
import { pageImageAddress, pageWordsQuery } from './source-page-queries'
import styles from './source-pages.module.css'

export type SourcePageProps = {
  directiveId: string
  page: SourcePageHead
  pageCount: number
  /** pixels of the picture */
  width: number
  /** nothing is asked for before the page comes near */
  isNear: boolean
  label: string
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  activeDutyId: string | null
  onChoose?: ((dutyId: string) => void) | undefined
  uncovered: readonly TextSpan[]
  onUncovered?: ((span: TextSpan) => void) | undefined
}

/** One page of the original as it was received, with what was read from it marked. */
export const SourcePage = memo(function SourcePage(props: SourcePageProps) {
  const { directiveId, page, pageCount, width, isNear, label, ...marks } = props
  const { number } = page
  const { data } = useQuery({ ...pageWordsQuery(directiveId, number), enabled: isNear })
  return (
    <div className={styles.page} data-page={number} style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      {isNear ? (
        <PageImage
          address={pageImageAddress(directiveId, number, width)}
          alt={`Trang ${number}/${pageCount} của bản gốc: ${label}. Chữ của trang này có ở cách xem “Chữ”.`}
          number={number}
        />
      ) : null}
      {data ? <PageMarks words={data.words as PageWord[]} page={data} {...marks} /> : null}
    </div>
  )
})
