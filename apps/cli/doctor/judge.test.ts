import { describe, expect, test } from 'vitest'
import type { DatabaseFacts } from '../database/database-store.ts'
import { drawVerdicts } from './doctor.ts'
import type { DoctorFacts } from './doctor-facts.ts'
import { judge } from './judge.ts'

const gigabyte = 1024 ** 3
const databaseFacts: DatabaseFacts = {
  versionNumber: 180_004,
  version: '18.4',
  timeZone: 'Asia/Ho_Chi_Minh',
  knowsVietnamTime: true,
  role: { isPowerful: false, canBeTaken: true },
  tenantTables: 16,
  openTables: [],
  placesVersion: '1.0.0/1',
}
const healthy: DoctorFacts = {
  nodeVersion: '24.21.0',
  npmVersion: '11.0.0',
  packagesInstalled: true,
  dataFolder: '/srv/dondoc',
  isWritable: true,
  freeBytes: 20 * gigabyte,
  database: { where: 'đi kèm', facts: databaseFacts, pending: [], tallyFaults: 0, problem: null },
  knowsVietnamTime: true,
  port: 4180,
  portProblem: null,
  isServing: false,
  sessionSecret: 'generated',
}
const withDatabase = (more: Partial<DoctorFacts['database']>): DoctorFacts => ({
  ...healthy,
  database: { ...healthy.database, ...more },
})
const withFacts = (more: Partial<DatabaseFacts>) => withDatabase({ facts: { ...databaseFacts, ...more } })

describe('the judgement of the doctor', () => {
  test('a healthy installation has nothing to advise', () => {
    const verdicts = judge(healthy)
    expect(verdicts.filter((verdict) => verdict.mark !== '✓' || verdict.advice)).toEqual([])
    expect(drawVerdicts(verdicts)).toContain('Mọi thứ đều ổn')
  })

  test.each<[string, DoctorFacts, '▲' | '✗', string]>([
    ['old Node', { ...healthy, nodeVersion: '20.1.0' }, '✗', 'Node.js'],
    ['no npm', { ...healthy, npmVersion: null }, '▲', 'npm'],
    ['packages differ', { ...healthy, packagesInstalled: false }, '✗', 'Các gói'],
    ['folder closed', { ...healthy, isWritable: false }, '✗', 'Thư mục dữ liệu'],
    ['under 1 GB', { ...healthy, freeBytes: 0.9 * gigabyte }, '▲', 'Ổ đĩa'],
    ['under 200 MB', { ...healthy, freeBytes: 0.1 * gigabyte }, '✗', 'Ổ đĩa'],
    ['PostgreSQL 14', withFacts({ versionNumber: 140_012, version: '14.12' }), '✗', 'PostgreSQL'],
    ['pending migration', withDatabase({ pending: ['0002-x'] }), '✗', 'Lược đồ'],
    ['role missing', withFacts({ role: null }), '✗', 'Vai trò dondoc_app'],
    ['role too strong', withFacts({ role: { isPowerful: true, canBeTaken: true } }), '✗', 'Vai trò dondoc_app'],
    ['role not granted', withFacts({ role: { isPowerful: false, canBeTaken: false } }), '✗', 'Vai trò dondoc_app'],
    ['row security off', withFacts({ openTables: ['duty'] }), '✗', 'Bảo vệ theo tỉnh'],
    ['places not loaded', withFacts({ placesVersion: null }), '✗', 'Địa bàn toàn quốc'],
    ['no tables', withFacts({ tenantTables: 0 }), '✗', 'Bảo vệ theo tỉnh'],
    ['database without zone', withFacts({ knowsVietnamTime: false }), '✗', 'Múi giờ PostgreSQL'],
    ['Node without zone', { ...healthy, knowsVietnamTime: false }, '✗', 'Múi giờ Node.js'],
    ['port taken', { ...healthy, portProblem: 'Cổng 4180 đang được chương trình khác dùng.' }, '✗', 'Cổng'],
    ['no secret', { ...healthy, sessionSecret: 'missing' }, '✗', 'Khóa phiên'],
    ['short secret', { ...healthy, sessionSecret: 'short' }, '▲', 'Khóa phiên'],
    ['tally out of step', withDatabase({ tallyFaults: 3 }), '✗', 'Số liệu cộng dồn'],
    ['not made yet', withDatabase({ facts: null, pending: null }), '▲', 'Cơ sở dữ liệu'],
    [
      'unreachable',
      withDatabase({ facts: null, pending: null, problem: { finding: 'không dùng được', advice: 'Kiểm tra.' } }),
      '✗',
      'Cơ sở dữ liệu',
    ],
  ])('%s', (_name, facts, mark, subject) => {
    const wrong = judge(facts).filter((verdict) => verdict.mark !== '✓')
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toMatchObject({ mark, subject })
    expect(wrong[0]?.advice).toBeTruthy()
  })

  test('a port is no problem while Đôn Đốc itself answers there', () => {
    expect(judge({ ...healthy, portProblem: 'bận', isServing: true }).every(({ mark }) => mark === '✓')).toBe(true)
  })

  test('the table says how many checks failed and what to do', () => {
    const text = drawVerdicts(judge({ ...healthy, packagesInstalled: false }))
    expect(text).toContain('✗ Các gói')
    expect(text).toContain('  → Dừng Đôn Đốc')
    expect(text).toContain('1 mục chưa đạt')
  })
})
