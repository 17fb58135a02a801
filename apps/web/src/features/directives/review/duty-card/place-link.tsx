import type { DraftDuty } from '../../../../api/operations'
import { placeWords } from '../../words/place-words'
import { useReview } from '../review-context'
import styles from './duty-card.module.css'

/** 'trang 3' or 'đoạn 14': opens the original, or the words, at that place. */
export function PlaceLink({ duty: { id, places } }: { duty: Pick<DraftDuty, 'id' | 'places'> }) {
  const { showWords, showPage, focus } = useReview()
  const words = placeWords(places)
  if (!words) return null
  const page = places[0]?.page ?? null

  function show() {
    if (page === null) return showWords(id)
    focus.choose(id)
    showPage(page)
  }

  return (
    <button className={styles.place} type="button" aria-label={`Mở ${words} của văn bản`} onClick={show}>
      {words}
    </button>
  )
}
