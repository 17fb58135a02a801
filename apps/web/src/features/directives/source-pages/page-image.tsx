import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import styles from './source-pages.module.css'

export type PageImageProps = { address: string; alt: string; number: number }

/** The picture of a page; its place is kept while it is on its way, and a failed one can be asked for again. */
export function PageImage({ address, alt, number }: PageImageProps) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  if (state === 'failed')
    return (
      <div className={styles.waiting}>
        <p>Chưa hiện được ảnh trang {number}.</p>
        <Button
          size="sm"
          onClick={() => {
            setState('loading')
            setAttempt(attempt + 1)
          }}
        >
          Thử lại
        </Button>
      </div>
    )
  return (
    <>
      {state === 'loading' ? <p className={styles.waiting}>Đang tải trang {number}…</p> : null}
      <img
        key={attempt}
        className={styles.image}
        src={address}
        alt={alt}
        decoding="async"
        draggable={false}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
    </>
  )
}
