import type { Actor } from '../../../modules/access/index.ts'
import { chooseSuccessors, listSubjects } from '../../../modules/reorganizations/index.ts'
import type { Services } from '../../../platform/services.ts'
import { reorganizations } from '../../server/reorganizations.ts'

/** Duties of former districts that do not go where suggested: to one commune alone, or nowhere yet. */
const exceptions: readonly { district: string; duty: number; to: string | null }[] = [
  { district: 'Ủy ban nhân dân huyện Vĩnh Thuận', duty: 17, to: 'Ủy ban nhân dân xã Vĩnh Phong' },
  { district: 'Ủy ban nhân dân huyện U Minh Thượng', duty: 19, to: null },
]

/** The office takes every suggestion but for the exceptions. */
export async function chooseAsDemonstrated(services: Services, office: Actor, reorganizationId: string): Promise<void> {
  const page = { part: 'assignments', limit: 200, after: null }
  const subjects = await listSubjects(services, office, reorganizations.followers, reorganizationId, page)
  const choices = subjects.flatMap(({ id, detail, source, suggestion }) => {
    const exception = exceptions.find(
      ({ district, duty }) => source.name === district && detail.startsWith(`Nhiệm vụ ${duty},`),
    )
    const only = source.successors.find(({ name }) => name === exception?.to)
    const successorIds = exception ? (only ? [only.id] : null) : (suggestion?.ids ?? null)
    return successorIds === null ? [] : [{ kind: 'assignment' as const, subjectId: id, successorIds }]
  })
  if (choices.length > 0) await chooseSuccessors(services, office, reorganizationId, choices)
}
