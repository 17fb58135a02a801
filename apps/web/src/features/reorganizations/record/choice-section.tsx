import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Reorganization } from '../../../api/operations'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { Section } from '../../../ui/layout/section'
import { sourcesQuery } from '../reorganization-queries'
import { choiceWords } from './choice-words'

const ChooseSuccessors = lazy(async () => ({
  default: (await import('../choices/choose-successors')).ChooseSuccessors,
}))

/** The duties for which somebody has still to choose, or may. */
export function ChoiceSection({ reorganization }: { reorganization: Reorganization }) {
  const { id, state, run } = reorganization
  const sources = useQuery(sourcesQuery(id)).data?.items ?? []
  const words = choiceWords(reorganization, sources, todayInVietnam())
  if (words === null) return null
  const isFollowed = state === 'followed'
  return (
    <Section title={words.title} note={words.note}>
      <Suspense fallback={<LoadingState label="Đang tải nhiệm vụ" />}>
        <ChooseSuccessors
          reorganizationId={id}
          saves={isFollowed ? 'together' : 'at-once'}
          disabled={isFollowed && run?.state !== 'finished'}
        />
      </Suspense>
    </Section>
  )
}
