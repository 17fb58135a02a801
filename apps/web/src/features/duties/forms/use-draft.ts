import { useCallback, useEffect, useState } from 'react'
import { readDraft, writeDraft } from './draft-store'

export type Change<Values> = Partial<Values> | ((old: Values) => Partial<Values>)

export type Draft<Values> = {
  values: Values
  change: (change: Change<Values>) => void
  clear: () => void
}

/** Values of a form that outlive an error, a lost line and a closed tab. */
export function useDraft<Values extends object>(key: string, empty: Values): Draft<Values> {
  const [values, setValues] = useState(() => readDraft(key, empty))
  useEffect(() => writeDraft(key, values, empty), [key, values, empty])
  const change = useCallback(
    (given: Change<Values>) => setValues((old) => ({ ...old, ...(typeof given === 'function' ? given(old) : given) })),
    [],
  )
  const clear = useCallback(() => {
    writeDraft(key, empty, empty)
    setValues(empty)
  }, [key, empty])
  return { values, change, clear }
}
