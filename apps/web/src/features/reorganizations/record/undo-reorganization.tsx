import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'

const UndoDialog = lazy(async () => ({ default: (await import('./undo-dialog')).UndoDialog }))

/** The way back, for those who may. */
export function UndoReorganization({ reorganizationId }: { reorganizationId: string }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="danger" onClick={() => setOpened(true)}>
        Hoàn tác
      </Button>
      {opened ? (
        <Suspense fallback={null}>
          <UndoDialog reorganizationId={reorganizationId} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
