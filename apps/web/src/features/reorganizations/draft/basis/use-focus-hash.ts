import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A problem of the preview leads to #dot-ngay-hieu-luc: that field takes the focus once the step is drawn. */
export function useFocusHash(): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    const field = hash ? document.getElementById(hash) : null
    if (!field) return
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
  }, [hash])
}
