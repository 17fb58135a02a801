import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { MentionablePerson } from '../../../api/operations'
import { mentionableQuery } from '../discussion-queries'
import type { Audience } from '../words/audience-words'
import { mentionAt, type OpenMention } from './mention-at'

const typingMs = 150

/** Who can be named at the caret; arrows move, Enter and Tab choose, Esc closes the list. */
export function useMentions(
  assignmentId: string,
  audience: Audience,
  onChoose: (person: MentionablePerson, open: OpenMention) => void,
) {
  const [open, setOpen] = useState<OpenMention | null>(null)
  const [active, setActive] = useState(0)
  const [query] = useDebouncedValue(open?.query ?? '', typingMs)
  const { data: people = [] } = useQuery({
    ...mentionableQuery(assignmentId, audience, query),
    enabled: open !== null,
    placeholderData: keepPreviousData,
  })
  const offered = open === null ? [] : people

  const follow = (text: string, caret: number) => {
    setOpen(mentionAt(text, caret))
    setActive(0)
  }
  const choose = (person: MentionablePerson) => {
    if (open) onChoose(person, open)
    setOpen(null)
  }
  /** True when the key was for the list. */
  function onKey(event: KeyboardEvent): boolean {
    const person = offered[active]
    if (!person || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return false
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) setActive((active + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person)
    else if (event.key === 'Escape') setOpen(null)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { offered, active, isOpen: open !== null, follow, choose, onKey, close: () => setOpen(null) }
}
