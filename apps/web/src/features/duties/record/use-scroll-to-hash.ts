import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The router looks for #kho-khan before the page has its data; this looks again once it has. */
export function useScrollToHash(): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [hash])
}
