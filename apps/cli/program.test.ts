import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Actions, runProgram } from './program.ts'
import { CliError } from './terminal/cli-error.ts'

let errors: string
let output: string

beforeEach(() => {
  errors = ''
  output = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text)
    return true
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text)
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

function fakeActions(answer = 0) {
  const called: unknown[] = []
  const note =
    (name: string) =>
    async (...given: unknown[]) => {
      called.push([name, ...given])
      return answer
    }
  const does: Actions = {
    start: note('start'),
    read: note('read'),
    migrate: note('migrate'),
    init: note('init'),
    doctor: note('doctor'),
    test: note('test'),
    bench: note('bench'),
    checkPack: note('check-pack'),
    importPlaces: note('import places'),
    sample: note('sample'),
    seedDemo: note('seed-demo'),
    version: note('version'),
  }
  return { called, does }
}

describe('the command line', () => {
  test.each<[string[], unknown[]]>([
    [['start'], ['start', {}]],
    [
      ['start', '--demo'],
      ['start', { demo: true }],
    ],
    [
      ['start', '--no-demo'],
      ['start', { demo: false }],
    ],
    [
      ['read', 'a b.txt'],
      ['read', 'a b.txt', {}],
    ],
    [
      ['read', '-'],
      ['read', '-', {}],
    ],
    [
      ['import', 'places', 'xa.geojson', '--code-property', 'ma_xa', '--on', '2025-07-01', '--dry-run'],
      ['import places', 'xa.geojson', { codeProperty: 'ma_xa', on: '2025-07-01', dryRun: true, level: 'commune' }],
    ],
    [
      ['read', 'thu-muc', '--jsonl'],
      ['read', 'thu-muc', { jsonl: true }],
    ],
    [
      ['test', '--project', 'fast', '-t', 'x', '--help'],
      ['test', ['--project', 'fast', '-t', 'x', '--help']],
    ],
    [
      ['init', '--tenant-code', 'song-tra', '--email', 'a@b.vn'],
      ['init', { tenantCode: 'song-tra', email: 'a@b.vn' }],
    ],
    [
      ['check-pack', 'packs/x'],
      ['check-pack', 'packs/x', {}],
    ],
    [
      ['check-pack', 'packs/x', '--before', 'old'],
      ['check-pack', 'packs/x', { before: 'old' }],
    ],
    [['doctor'], ['doctor']],
    [['seed-demo'], ['seed-demo']],
    [['migrate'], ['migrate']],
    [['version'], ['version']],
  ])('%j', async (given, expected) => {
    const { called, does } = fakeActions()
    expect(await runProgram(given, does)).toBe(0)
    expect(called).toEqual([expected])
  })

  test.each([
    [['raed'], 'Không có lệnh "raed"'],
    [['read'], 'Thiếu đối số <tệp>'],
    [['check-pack'], 'Thiếu đối số <thư-mục>'],
    [['start', '--fast'], 'Không có tùy chọn "--fast"'],
    [['read', 'a', 'b'], 'Thừa đối số'],
    [['init', '--email'], 'cần một giá trị'],
  ])('%j is refused in Vietnamese with exit code 2', async (given, words) => {
    const { called, does } = fakeActions()
    expect(await runProgram(given, does)).toBe(2)
    expect(errors).toContain(words)
    expect(errors).toContain('npx dondoc --help')
    expect(called).toEqual([])
  })

  test('nothing typed shows the help', async () => {
    expect(await runProgram([], fakeActions().does)).toBe(0)
    expect(output).toContain('Cách dùng: dondoc')
    expect(output).not.toMatch(/Usage|Options:|Commands:|\[options\]/)
  })

  test('the exit code of a command is passed on', async () => {
    expect(await runProgram(['doctor'], fakeActions(1).does)).toBe(1)
  })

  test('a failure becomes its sentence and its exit code', async () => {
    const { does } = fakeActions()
    does.doctor = () => Promise.reject(new CliError('Hỏng. Sửa đi.', { exitCode: 3, detail: 'chi tiết' }))
    expect(await runProgram(['doctor'], does)).toBe(3)
    expect(errors).toBe('Hỏng. Sửa đi.\n\nchi tiết\n')
  })

  test('a fault keeps its stack for the person who helps', async () => {
    const { does } = fakeActions()
    does.doctor = () => Promise.reject(new TypeError('x is undefined'))
    expect(await runProgram(['doctor'], does)).toBe(1)
    expect(errors).toMatch(/Gặp lỗi ngoài dự kiến[\s\S]*TypeError: x is undefined/)
  })
})
