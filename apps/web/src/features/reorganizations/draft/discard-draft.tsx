import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'

const DiscardDialog = lazy(async () => ({ default: (await import('./discard-dialog')).DiscardDialog }))

export function DiscardDraft() {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Bỏ bản nháp
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <DiscardDialog onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
