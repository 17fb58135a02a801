import type { Organization } from '../../../../api/operations'
import type { FieldOfWork } from '../../../directives/words/field-of-work-words'
import type { Unit } from '../../unit-queries'
import type { ChangeDraft, MadeDraft, TargetDraft } from './change-draft'

const untouched = ({ made }: TargetDraft): boolean => made.kind === '' && made.parentId === null

/** New units are like the one they come from; what a district leaves when it is divided goes to communes. */
function likeSource(source: Unit, isDivided: boolean): Pick<MadeDraft, 'kind' | 'level' | 'parentId'> {
  const { kind, parentId } = source
  const level = source.level as Organization['level']
  if (!isDivided || level !== 'district') return { kind, level, parentId }
  return { kind: kind === 'people_committee' ? kind : '', level: 'commune', parentId }
}

const withFields = (made: MadeDraft, sources: readonly Unit[]): FieldOfWork[] => [
  ...new Set([...made.fields, ...sources.flatMap(({ fields }) => fields as readonly FieldOfWork[])]),
]

/** The terms a unit has now, to be changed by hand. */
const toMade = (unit: Unit, made: MadeDraft): MadeDraft => ({
  ...made,
  name: unit.name,
  shortName: unit.shortName ?? '',
  kind: unit.kind,
  level: unit.level as Organization['level'],
  code: unit.code ?? '',
  code102: unit.code102 ?? '',
})

/**
 * Fills in what follows from the units just chosen, without touching what was typed.
 * @param sources those of the chosen units that have been read, in their order
 */
export function prefill(draft: ChangeDraft, sources: readonly Unit[]): ChangeDraft {
  const [first] = sources
  if (!first) return draft
  if (draft.kind === 'rename')
    return { ...draft, targets: draft.targets.map((target) => ({ ...target, made: toMade(first, target.made) })) }
  if (draft.kind !== 'merge' && draft.kind !== 'split') return draft
  return {
    ...draft,
    targets: draft.targets.map((target) => {
      const made = untouched(target) ? { ...target.made, ...likeSource(first, draft.kind === 'split') } : target.made
      return { ...target, made: draft.kind === 'merge' ? { ...made, fields: withFields(made, sources) } : made }
    }),
  }
}

/** One more that may take over, like the one before it. */
export const likeLast = (targets: readonly TargetDraft[]): Partial<MadeDraft> => {
  const last = targets[targets.length - 1]
  if (!last) return {}
  const { kind, level, parentId } = last.made
  return { kind, level, parentId }
}
