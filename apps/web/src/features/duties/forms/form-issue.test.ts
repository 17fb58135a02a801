import { describe, expect, it } from 'vitest'
import { toFieldErrors } from './form-issue'

describe('issues of a form', () => {
  it('says one thing per field and points at its id', () => {
    const issues = [
      { path: 'evidence.0.issuedOn', message: 'Nhập ngày ban hành.' },
      { path: 'evidence.0.issuedOn', message: 'Ngày chưa đúng.' },
      { path: 'summary', message: 'Nhập kết quả thực hiện.' },
    ]
    expect(toFieldErrors('de-nghi', issues)).toEqual([
      { fieldId: 'de-nghi-evidence-0-issuedOn', message: 'Nhập ngày ban hành.' },
      { fieldId: 'de-nghi-summary', message: 'Nhập kết quả thực hiện.' },
    ])
  })
})
