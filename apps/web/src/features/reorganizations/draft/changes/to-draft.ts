import type { ReorganizationChange, UnitTerms } from '../../../../api/operations'
import type { FieldOfWork } from '../../../directives/words/field-of-work-words'
import { type ChangeDraft, emptyChange, emptyMade, type MadeDraft, newTarget, type TargetDraft } from './change-draft'

const toMade = (terms: UnitTerms): MadeDraft => ({
  name: terms.name,
  shortName: terms.shortName ?? '',
  kind: terms.kind,
  level: terms.level,
  code: terms.code ?? '',
  code102: terms.code102 ?? '',
  parentId: terms.parentId,
  placeId: terms.placeId,
  fields: terms.fields as FieldOfWork[],
  aliases: terms.aliases,
})

type Target = { id: string; terms: UnitTerms | null; fields?: string[] | null }

const toTarget = ({ id, terms, fields = null }: Target, before: readonly TargetDraft[]): TargetDraft => ({
  ...newTarget(before),
  ...(terms ? { way: 'new', made: toMade(terms), madeId: id } : { way: 'there', unitId: id }),
  ...(fields ? { scope: 'fields', fields: fields as FieldOfWork[] } : {}),
})

const toTargets = (targets: readonly Target[]): TargetDraft[] =>
  targets.reduce<TargetDraft[]>((all, target) => [...all, toTarget(target, all)], [])

function partsOf(change: ReorganizationChange): Partial<ChangeDraft> {
  switch (change.kind) {
    case 'create':
      return { targets: toTargets([change.made]) }
    case 'rename': {
      const { name, shortName, kind, code, code102 } = change.to
      const made = { ...emptyMade, name, kind, shortName: shortName ?? '', code: code ?? '', code102: code102 ?? '' }
      return { fromIds: [change.unitId], targets: [newTarget([], made)] }
    }
    case 'merge':
      return { fromIds: change.fromIds, targets: toTargets([change.into]) }
    case 'split':
      return { fromIds: [change.fromId], targets: toTargets(change.into), continues: change.continues }
    case 'transfer_field':
      return {
        fromIds: [change.fromId],
        targets: toTargets([{ id: change.toId, terms: null }]),
        fields: change.fields as FieldOfWork[],
      }
    case 'abolish':
      return { fromIds: [change.unitId] }
    case 'move':
      return { fromIds: [change.unitId], parentId: change.parentId }
    case 'recognise': {
      const { placeId, recognitionKind, status, validTo } = change
      return { fromIds: [placeId], recognitionKind, status, validTo }
    }
  }
}

/** A stored change as a form to be edited. */
export function toDraft(change: ReorganizationChange): ChangeDraft {
  const unit = 'unit' in change ? change.unit : change.kind === 'recognise' ? 'place' : 'organization'
  return {
    ...emptyChange(change.kind, unit),
    ...partsOf(change),
    isUncertain: change.certainty === 'uncertain',
    note: change.note ?? '',
  }
}
