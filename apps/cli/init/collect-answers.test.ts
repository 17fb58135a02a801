import { describe, expect, test } from 'vitest'
import { findAnswerProblems } from './collect-answers.ts'

const answers = {
  tenantCode: 'song-tra',
  tenantName: 'Tỉnh Sông Trà',
  name: 'Nguyễn Văn A',
  email: 'a@songtra.gov.vn',
  password: 'mat-khau-dai',
}

describe('answers for the first administrator', () => {
  test('are accepted when complete', () => {
    expect(findAnswerProblems(answers)).toEqual([])
  })
  test.each([
    [{ tenantCode: 'Sông Trà' }, 'Mã tỉnh'],
    [{ tenantCode: '-a' }, 'Mã tỉnh'],
    [{ tenantName: '' }, 'Tên tỉnh'],
    [{ name: '' }, 'Họ tên'],
    [{ email: 'a.songtra.vn' }, 'Thư điện tử'],
    [{ password: 'ngan' }, 'Mật khẩu'],
  ])('%j is refused', (wrong, words) => {
    const problems = findAnswerProblems({ ...answers, ...wrong })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(words)
  })
})
