import { describe, expect, test } from 'vitest'
import { describeDatabase, explainDatabaseError } from './explain-database-error.ts'

const url = 'postgres://chu:bi-mat@db.tinh.vn:6432/dondoc'

describe('a failure of the database', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'không nhận kết nối'],
    [{ errors: [{ code: 'ECONNREFUSED' }] }, 'không nhận kết nối'],
    [{ code: '28P01' }, 'Sai mật khẩu'],
    [{ code: '3D000' }, 'createdb'],
    [{ code: '42501' }, 'DATABASE_MIGRATION_URL'],
    [{ code: 'XX000', message: 'lạ' }, 'lạ'],
  ])('%j says where and what to do, never the password', (error, words) => {
    const sentence = explainDatabaseError(error, url)
    expect(sentence).toContain('db.tinh.vn:6432/dondoc')
    expect(sentence).toContain(words)
    expect(sentence).not.toContain('bi-mat')
  })
  test('an address that is none is not repeated', () => {
    expect(describeDatabase('chu:bi-mat@')).not.toContain('bi-mat')
  })
})
