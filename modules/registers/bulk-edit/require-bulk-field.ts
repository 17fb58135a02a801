import { findField, type Register } from '../../../pack-kit/index.ts'
import { commonErrors } from '../../../platform/errors.ts'

const single = ['file', 'photo', 'point', 'line', 'area']

/** Files and drawings are each record's own, computed fields nobody's. @throws invalid_request */
export function requireBulkField(register: Register, code: string): void {
  const field = findField(register, code)
  if (field === undefined || field.computed || single.includes(field.kind))
    throw commonErrors.invalid_request({
      fields: [{ path: 'field', message: 'Trường này không sửa hàng loạt được. Chọn trường khác.' }],
    })
}
