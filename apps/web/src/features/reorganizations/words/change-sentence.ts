import type { ReorganizationChange } from '../../../api/operations'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { joinNames } from './join-names'

export type SentenceWords = {
  /** the name of a unit, the day before */
  name: (id: string) => string
  /** the unit is made by some change of the same reorganization */
  isNew: (id: string) => boolean
  /** 'Xã An toàn khu' */
  recognition: (code: string) => string
}

type Change<Kind extends ReorganizationChange['kind']> = Extract<ReorganizationChange, { kind: Kind }>
type Target = Change<'split'>['into'][number] | Change<'merge'>['into']

const fieldNames = (fields: readonly string[]): string => fields.map(fieldOfWorkName).join(', ')

function targetName({ id, terms }: Target, words: SentenceWords): string {
  if (terms) return `${terms.name} (mới)`
  return words.isNew(id) ? `${words.name(id)} (mới trong đợt này)` : words.name(id)
}

function mergeWords({ fromIds, into }: Change<'merge'>, words: SentenceWords): string {
  const from = joinNames(fromIds.map(words.name))
  const verb = !into.terms ? 'sáp nhập vào' : fromIds.length > 1 ? 'hợp nhất thành' : 'chuyển thành'
  return `${from} ${verb} ${targetName(into, words)}`
}

function splitWords({ fromId, continues, into }: Change<'split'>, words: SentenceWords): string {
  const from = words.name(fromId)
  const general = into.filter(({ fields }) => fields === null)
  const names = joinNames(general.map((target) => targetName(target, words)))
  const byField = into.flatMap((target) =>
    target.fields ? [`lĩnh vực ${fieldNames(target.fields)} về ${targetName(target, words)}`] : [],
  )
  if (continues)
    return general.length > 0
      ? [`${from} tách một phần cho ${names}`, ...byField, `${from} tiếp tục hoạt động`].join('; ')
      : `${from}: ${[...byField, 'cơ quan cũ tiếp tục hoạt động'].join('; ')}`
  const fresh = general.every(({ id, terms }) => terms !== null || words.isNew(id))
  return [fresh ? `${from} tách thành ${names}` : `${from} chấm dứt, ${names} kế thừa`, ...byField].join('; ')
}

function renameWords({ unitId, to }: Change<'rename'>, words: SentenceWords): string {
  const name = words.name(unitId)
  return name === to.name ? `${name} đổi loại, mã hoặc tên viết tắt` : `${name} đổi tên thành ${to.name}`
}

/** One change as a sentence without its full stop: 'Sở A và Sở B hợp nhất thành Sở C (mới)'. */
export function changeSentence(change: ReorganizationChange, words: SentenceWords): string {
  switch (change.kind) {
    case 'create':
      return `Thành lập ${change.made.terms.name}`
    case 'rename':
      return renameWords(change, words)
    case 'merge':
      return mergeWords(change, words)
    case 'split':
      return splitWords(change, words)
    case 'transfer_field':
      return `Lĩnh vực ${fieldNames(change.fields)} chuyển từ ${words.name(change.fromId)} sang ${words.name(change.toId)}`
    case 'abolish':
      return `${words.name(change.unitId)} ${change.unit === 'place' ? 'chấm dứt' : 'giải thể'}, không có đơn vị kế thừa`
    case 'move':
      return change.parentId
        ? `${words.name(change.unitId)} chuyển về trực thuộc ${words.name(change.parentId)}`
        : `${words.name(change.unitId)} không còn trực thuộc đơn vị nào`
    case 'recognise': {
      const verb = change.status === 'recognised' ? 'Công nhận' : 'Không công nhận'
      return `${verb} ${words.name(change.placeId)}: ${words.recognition(change.recognitionKind)}`
    }
  }
}
