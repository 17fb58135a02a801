import type { SuccessionAct } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import type { Stage, StageLink } from './cut-stages'
import { agencySubject, type SuccessionSubject } from './succession-subject'

/** '11/NQ-HĐND', or the title where the number is not known. */
export const actName = ({ documentNumber, title }: SuccessionAct): string => documentNumber ?? title

/** What stands in small under the name of a box. */
export function stageDetails(
  { node, formerNames, laterNames, since, until }: Stage,
  { noun, namedByParent }: SuccessionSubject = agencySubject,
): string[] {
  const others = until === null ? node.otherSuccessors : 0
  const earlier = since === null ? node.otherPredecessors : 0
  return [
    ...(node.parentName && namedByParent.includes(node.kind) ? [`thuộc ${node.parentName}`] : []),
    ...formerNames.map(({ name, validTo }) => `trước ${formatDate(validTo)}: ${name}`),
    ...laterNames.map(({ name, validFrom }) => `từ ${formatDate(validFrom)}: ${name}`),
    ...(until === null && node.validTo ? [`kết thúc hoạt động ${formatDate(node.validTo)}`] : []),
    ...(others > 0 ? [`còn ${others} ${noun} kế thừa khác`] : []),
    ...(earlier > 0 ? [`còn ${earlier} ${noun} tiền thân khác`] : []),
    ...(node.guest ? ['xem ở nhóm khác'] : []),
    ...(node.certainty === 'uncertain' ? ['cần xác nhận'] : []),
  ]
}

const mostFields = 4

/** What stands on a band, a line or more for each; a band without words takes over everything. */
export function linkLabels({ kind, fields, certainty }: StageLink): string[] {
  const shown = fields.length > mostFields ? fields.slice(0, mostFields - 1) : fields
  return [
    ...(kind === 'renamed' ? ['đổi tên'] : []),
    ...shown,
    ...(fields.length > shown.length ? [`và ${fields.length - shown.length} lĩnh vực khác`] : []),
    ...(certainty === 'uncertain' ? ['cần xác nhận'] : []),
  ]
}
