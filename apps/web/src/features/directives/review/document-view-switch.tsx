import { ViewSwitch } from '../../../ui/layout/view-switch'
import type { DocumentView } from './document-view'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

const options: readonly { value: DocumentView; label: string }[] = [
  { value: 'words', label: 'Chữ' },
  { value: 'pages', label: 'Trang gốc' },
]

/** The words that were read, or the pages they were read from. */
export function DocumentViewSwitch() {
  const { setView } = useReview()
  const { view } = useReviewData()
  return <ViewSwitch id="document-view" label="Cách xem văn bản" value={view} onChange={setView} options={options} />
}
