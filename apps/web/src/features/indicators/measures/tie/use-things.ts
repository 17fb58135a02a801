import { useQuery } from '@tanstack/react-query'
import type { AgencyOption } from '../../../../ui/fields/agency-option'
import { programmesQuery } from '../../../registers/register-queries'
import { indicatorsQuery } from '../../indicator-queries'
import type { TieDraft } from './tie-draft'

/** Something that can measure a duty; `unit` only of indicators. */
export type Thing = AgencyOption & { unit?: string }

/** What of a kind a programme has, as far as the person may see it. */
export function useThings(programme: string | null, kind: TieDraft['kind']): Thing[] {
  const registers = useQuery(programmesQuery).data?.items.find(({ code }) => code === programme)?.registers ?? []
  const { data: about } = useQuery({ ...indicatorsQuery(programme ?? ''), enabled: programme !== null })
  if (kind === 'register') return registers.map(({ code, name, purpose }) => ({ id: code, name, detail: purpose }))
  if (kind === 'scorecard') return (about?.scorecards ?? []).map(({ code, name }) => ({ id: code, name }))
  if (kind === null) return []
  return (about?.items ?? []).map(({ code, name, unit }) => ({ id: code, name, detail: `đơn vị tính: ${unit}`, unit }))
}
