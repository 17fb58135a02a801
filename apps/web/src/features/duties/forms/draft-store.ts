const prefix = 'dondoc-draft'

/** Drafts belong to a person: two people on one machine never see each other's words. */
export const draftKey = (personId: string, form: string, subjectId: string): string =>
  [prefix, personId, form, subjectId].join(':')

/** What was typed before, laid over the empty form; anything unreadable counts as nothing. */
export function readDraft<Values extends object>(key: string, empty: Values): Values {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof stored === 'object' && stored !== null ? { ...empty, ...stored } : empty
  } catch {
    return empty
  }
}

/** A form as empty as at the start leaves no draft behind. */
export function writeDraft<Values extends object>(key: string, values: Values, empty: Values): void {
  try {
    const text = JSON.stringify(values)
    if (text === JSON.stringify(empty)) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // A browser that keeps nothing: the words stay on the screen only.
  }
}

export const hasDraft = (key: string): boolean => {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
