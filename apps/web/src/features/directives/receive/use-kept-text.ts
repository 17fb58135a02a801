import { useCallback, useState } from 'react'

const key = 'dondoc.tiep-nhan.noi-dung'

/** What was pasted survives an error and a reload, in this tab only. Too long for the browser to keep: it stays on the screen. */
export function useKeptText(): [string, (text: string) => void] {
  const [text, setText] = useState(readKept)
  const keep = useCallback((given: string) => {
    setText(given)
    try {
      if (given) sessionStorage.setItem(key, given)
      else sessionStorage.removeItem(key)
    } catch {
      // the browser keeps no more than a few megabytes
    }
  }, [])
  return [text, keep]
}

function readKept(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
