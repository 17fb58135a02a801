import type { Organization, ReorganizationChange } from '../../../../api/operations'
import { nextKey } from '../../../../ui/fields/next-key'
import type { FieldOfWork } from '../../../directives/words/field-of-work-words'
import type { UnitKind } from '../../made-by'

export type ChangeKind = ReorganizationChange['kind']

/** The terms of a new unit, or the new terms of an old one, as typed. */
export type MadeDraft = {
  name: string
  shortName: string
  /** '' until one is chosen */
  kind: string
  level: Organization['level']
  code: string
  code102: string
  parentId: string | null
  placeId: string | null
  fields: FieldOfWork[]
  /** not asked for; kept when a change that has them is edited */
  aliases: string[]
}

/** Who takes over. */
export type TargetDraft = {
  key: string
  way: 'there' | 'new'
  /** the one that is there, or is made by another change */
  unitId: string | null
  made: MadeDraft
  /** id of the new one, once the server has given it */
  madeId: string | null
  /** everything, or only some fields of work */
  scope: 'all' | 'fields'
  fields: FieldOfWork[]
}

/** A change as typed; each kind uses what it needs. */
export type ChangeDraft = {
  kind: ChangeKind
  unit: UnitKind
  /** those it happens to: several that merge, otherwise one */
  fromIds: string[]
  /** those that take over; of a new or renamed unit the first one's terms */
  targets: TargetDraft[]
  continues: boolean
  /** fields of work that pass on */
  fields: FieldOfWork[]
  parentId: string | null
  recognitionKind: string
  status: 'recognised' | 'not_recognised'
  validTo: string | null
  isUncertain: boolean
  note: string
}

export const emptyMade: MadeDraft = {
  name: '',
  shortName: '',
  kind: '',
  level: 'province',
  code: '',
  code102: '',
  parentId: null,
  placeId: null,
  fields: [],
  aliases: [],
}

/** One more that may take over. */
export const newTarget = (targets: readonly TargetDraft[], made: MadeDraft = emptyMade): TargetDraft => ({
  key: nextKey(targets),
  way: 'new',
  unitId: null,
  made,
  madeId: null,
  scope: 'all',
  fields: [],
})

/** The form of a kind before anything is typed. */
export function emptyChange(kind: ChangeKind, unit: UnitKind): ChangeDraft {
  const first: TargetDraft = { ...newTarget([]), way: kind === 'transfer_field' ? 'there' : 'new' }
  return {
    kind,
    unit,
    fromIds: [],
    targets: kind === 'split' ? [first, newTarget([first])] : [first],
    continues: false,
    fields: [],
    parentId: null,
    recognitionKind: '',
    status: 'recognised',
    validTo: null,
    isUncertain: false,
    note: '',
  }
}
