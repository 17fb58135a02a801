import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../../api/operations'
import { Section } from '../../../ui/layout/section'
import { recognitionKindsQuery } from '../../reorganizations/reorganization-queries'
import { KindPeriods } from './kind-periods'

export type PlaceRecognitionsProps = {
  placeId: string
  level: Place['level']
  /** Oldest first. */
  versions: readonly Place[]
}

/** What a place was and is recognised as, period by period, kind by kind; days nobody decided are shown as such. */
export function PlaceRecognitions({ placeId, level, versions }: PlaceRecognitionsProps) {
  const kinds =
    useQuery(recognitionKindsQuery).data?.items.filter(({ placeLevels }) => placeLevels.includes(level)) ?? []
  const life = { from: versions[0]?.validFrom ?? null, to: versions[versions.length - 1]?.validTo ?? null }
  if (kinds.length === 0) return null
  return (
    <Section title="Công nhận" id="cong-nhan">
      {kinds.map((kind) => (
        <KindPeriods key={kind.code} kind={kind} placeId={placeId} level={level} life={life} />
      ))}
    </Section>
  )
}
