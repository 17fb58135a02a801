import { type NavigateOptions, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { splitHref } from './split-href'

/** Go to an address of the app from code: `openHref('/nhiem-vu/12')`. */
export function useOpenHref(): (href: string) => void {
  const navigate = useNavigate()
  return useCallback(
    (href) => {
      void navigate(splitHref(href) as NavigateOptions)
    },
    [navigate],
  )
}
