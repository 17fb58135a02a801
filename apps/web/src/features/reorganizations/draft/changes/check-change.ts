import type { FieldMessage } from '../../../../api/field-errors'
import { beginCapital } from '../../../../ui/text/first-letter'
import type { ChangeDraft, MadeDraft, TargetDraft } from './change-draft'
import { changeFieldIds as ids, targetFieldIds } from './change-field-ids'

const missing = (isMissing: boolean, fieldId: string, message: string): FieldMessage[] =>
  isMissing ? [{ fieldId, message }] : []

/** @param of 'đơn vị nhận 2': tells one unit of the form from another; '' where there is only one */
const say = (of: string, words: string): string => (of === '' ? beginCapital(words) : `${beginCapital(of)}: ${words}`)

const checkMade = (made: MadeDraft, key: string, of = ''): FieldMessage[] => [
  ...missing(made.name.trim().length < 2, targetFieldIds(key).name, say(of, 'nhập tên đầy đủ.')),
  ...missing(made.kind === '', targetFieldIds(key).kind, say(of, 'chọn loại đơn vị.')),
]

const checkTarget = (target: TargetDraft, of = ''): FieldMessage[] => [
  ...(target.way === 'new'
    ? checkMade(target.made, target.key, of)
    : missing(target.unitId === null, targetFieldIds(target.key).unit, say(of, 'chọn đơn vị tiếp nhận.'))),
  ...missing(
    target.scope === 'fields' && target.fields.length === 0,
    targetFieldIds(target.key).fields,
    say(of, 'chọn ít nhất một lĩnh vực.'),
  ),
]

function checkParts(draft: ChangeDraft): FieldMessage[] {
  const { kind, targets, continues, fields, recognitionKind } = draft
  const [first] = targets
  switch (kind) {
    case 'create':
    case 'rename':
      return first ? checkMade(first.made, first.key) : []
    case 'merge':
      return first ? checkTarget(first) : []
    case 'split':
      return [
        ...targets.flatMap((target, index) => checkTarget(target, `đơn vị nhận ${index + 1}`)),
        ...missing(
          targets.length < (continues ? 1 : 2),
          ids.targets,
          'Thêm ít nhất hai đơn vị nhận, hoặc chọn “Cơ quan cũ tiếp tục hoạt động”.',
        ),
      ]
    case 'transfer_field':
      return [
        ...missing(fields.length === 0, ids.fields, 'Chọn ít nhất một lĩnh vực được chuyển.'),
        ...(first ? checkTarget(first) : []),
      ]
    case 'recognise':
      return missing(recognitionKind === '', ids.recognitionKind, 'Chọn danh hiệu.')
    case 'abolish':
    case 'move':
      return []
  }
}

/** What is still missing of a change; whether it can be carried out is said by the preview. */
export function checkChange(draft: ChangeDraft): FieldMessage[] {
  const needsFrom = draft.kind !== 'create'
  const what = draft.kind === 'merge' ? 'Chọn các đơn vị sáp nhập.' : 'Chọn đơn vị.'
  return [...missing(needsFrom && draft.fromIds.length === 0, ids.from, what), ...checkParts(draft)]
}

/** Of what was missing at the last try that which still is: a message goes as soon as its field is right. */
export function stillMissing(atTry: readonly FieldMessage[], draft: ChangeDraft): FieldMessage[] {
  if (atTry.length === 0) return []
  const now = new Set(checkChange(draft).map(({ fieldId }) => fieldId))
  return atTry.filter(({ fieldId }) => now.has(fieldId))
}
