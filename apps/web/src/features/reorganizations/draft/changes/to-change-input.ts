import type { ReplaceReorganizationChangeData } from '../../../../api/operations'
import { beginCapital } from '../../../../ui/text/first-letter'
import type { ChangeDraft, MadeDraft, TargetDraft } from './change-draft'
import { levelOfPlaceKind } from './unit-kind-options'

export type ChangeInput = ReplaceReorganizationChangeData['body']['change']

/** A place is named with its kind: "Vĩnh Phong" of kind xã is "Xã Vĩnh Phong". */
function nameOf({ name, kind }: MadeDraft, unit: ChangeDraft['unit']): string {
  const typed = name.trim().replace(/\s+/gu, ' ')
  const isNamed = typed.toLocaleLowerCase('vi').startsWith(`${kind} `)
  return unit === 'organization' || typed === '' || kind === '' || isNamed ? typed : `${beginCapital(kind)} ${typed}`
}

const toTerms = (made: MadeDraft, unit: ChangeDraft['unit']) => ({
  name: nameOf(made, unit),
  shortName: made.shortName.trim() || null,
  kind: made.kind,
  level: unit === 'place' ? levelOfPlaceKind(made.kind, made.level) : made.level,
  code: made.code.trim() || null,
  code102: made.code102.trim() || null,
  aliases: made.aliases,
  parentId: made.parentId,
  placeId: made.placeId,
  fields: made.fields,
})

const toTarget = ({ way, unitId, made, madeId }: TargetDraft, unit: ChangeDraft['unit']) =>
  way === 'there'
    ? { ...(unitId ? { id: unitId } : {}), terms: null }
    : { ...(madeId ? { id: madeId } : {}), terms: toTerms(made, unit) }

function partsOf(draft: ChangeDraft): ChangeInput | null {
  const { kind, unit, fromIds, targets, fields } = draft
  const [fromId = ''] = fromIds
  const [first] = targets
  if (!first) return null
  switch (kind) {
    case 'create': {
      const made = { ...(first.madeId ? { id: first.madeId } : {}), terms: toTerms(first.made, unit) }
      return { kind, unit, made }
    }
    case 'rename': {
      const { name, shortName, kind: kindOfUnit, code, code102 } = toTerms(first.made, unit)
      return { kind, unit, unitId: fromId, to: { name, shortName, kind: kindOfUnit, code, code102 } }
    }
    case 'merge':
      return { kind, unit, fromIds, into: toTarget(first, unit) }
    case 'split': {
      const into = targets.map((target) => ({
        ...toTarget(target, unit),
        fields: target.scope === 'fields' ? target.fields : null,
      }))
      return { kind, unit, fromId, continues: draft.continues, into }
    }
    case 'transfer_field':
      return { kind, fromId, toId: first.unitId ?? '', fields }
    case 'abolish':
      return { kind, unit, unitId: fromId }
    case 'move':
      return { kind, unit, unitId: fromId, parentId: draft.parentId }
    case 'recognise':
      return {
        kind,
        placeId: fromId,
        recognitionKind: draft.recognitionKind,
        status: draft.status,
        validTo: draft.validTo,
      }
  }
}

/** A form as the server takes it; only what was found complete (check-change.ts). */
export function toChangeInput(draft: ChangeDraft): ChangeInput | null {
  const parts = partsOf(draft)
  return (
    parts && { ...parts, certainty: draft.isUncertain ? 'uncertain' : 'confirmed', note: draft.note.trim() || null }
  )
}
