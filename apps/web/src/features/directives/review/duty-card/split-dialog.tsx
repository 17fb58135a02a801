import { useMemo, useState } from 'react'
import type { DraftDuty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { Dialog } from '../../../../ui/actions/dialog'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import styles from './split-dialog.module.css'
import { likelyPlace, splitPlaces } from './split-places'

export type SplitDialogProps = { duty: DraftDuty; onClose: () => void }

/** The words of a duty with a cut in them: a click on a word or the arrow keys move it. */
export function SplitDialog({ duty, onClose }: SplitDialogProps) {
  const { split, focus, desk } = useReview()
  const { numbers } = useReviewData()
  const text = desk.duty(duty).fields().text
  const places = useMemo(() => splitPlaces(text), [text])
  const [at, setAt] = useState(() => likelyPlace(text) ?? 0)
  const [saving, setSaving] = useState(false)
  const index = places.indexOf(at)
  const number = numbers.get(duty.id)

  async function submit() {
    setSaving(true)
    const first = await split(duty, at)
    setSaving(false)
    if (!first) return
    onClose()
    focus.choose(first.id)
  }

  if (places.length === 0)
    return (
      <Dialog
        opened
        onClose={onClose}
        title={`Tách nhiệm vụ ${number}`}
        footer={<Button onClick={onClose}>Đóng</Button>}
      >
        <p>Nhiệm vụ này chỉ có một từ nên không tách được. Sửa nội dung rồi thử lại.</p>
      </Dialog>
    )

  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={`Tách nhiệm vụ ${number} thành hai`}
      footer={
        <>
          <Button variant="primary" loading={saving} onClick={() => void submit()}>
            Tách tại đây
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Để sau
          </Button>
        </>
      }
    >
      <p className={styles.help}>Bấm vào từ đầu tiên của phần thứ hai, hoặc kéo thanh trượt.</p>
      <WordsWithCut text={text} places={places} at={at} onCut={setAt} />
      <label className={styles.slider}>
        <span>Vị trí tách</span>
        <input
          type="range"
          min={0}
          max={places.length - 1}
          value={Math.max(0, index)}
          onChange={(event) => setAt(places[Number(event.currentTarget.value)] ?? at)}
          aria-valuetext={`Phần thứ hai bắt đầu từ: ${text.slice(at, at + 60)}`}
        />
      </label>
      <p className={styles.help}>
        Chủ trì, phối hợp của cả hai phần giữ như cũ; sản phẩm và thời hạn đi theo phần nêu chúng. Sửa lại được sau khi
        tách.
      </p>
    </Dialog>
  )
}

type WordsWithCutProps = { text: string; places: readonly number[]; at: number; onCut: (at: number) => void }

function WordsWithCut({ text, places, at, onCut }: WordsWithCutProps) {
  const words = [0, ...places].map((start, index) => ({ start, words: text.slice(start, places[index]) }))
  return (
    <p className={styles.words}>
      {words.map((word) => (
        <span key={word.start}>
          {word.start === at ? <span className={styles.cut} aria-hidden="true" /> : null}
          {word.start === 0 ? (
            <span className={styles.first}>{word.words}</span>
          ) : (
            <button
              className={word.start >= at ? styles.second : styles.first}
              type="button"
              tabIndex={-1}
              onClick={() => onCut(word.start)}
            >
              {word.words}
            </button>
          )}
        </span>
      ))}
    </p>
  )
}
