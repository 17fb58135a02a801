import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ReadingFile } from '../../../../api/operations'

/** The one file of a run was waited for here: as soon as it is read its review takes the place of this page. */
export function useOpenWhenRead(file: ReadingFile | null, isOurs: boolean): void {
  const navigate = useNavigate()
  const [waited, setWaited] = useState(isOurs)
  const isUnread = file !== null && file.state !== 'read'
  if (isUnread && !waited) setWaited(true)
  const directiveId = file?.directive?.id
  useEffect(() => {
    if (!waited || !directiveId) return
    void navigate({ to: '/van-ban/$directiveId/ra-soat', params: { directiveId }, replace: true })
  }, [waited, directiveId, navigate])
}
