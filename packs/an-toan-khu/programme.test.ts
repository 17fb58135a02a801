import { describe, expect, it } from 'vitest'
import { checkProgramme, hashProgramme } from '../../pack-kit/index.ts'
import { sampleDispatch } from './examples/sample-dispatch.ts'
import { safeZoneProgramme as programme } from './programme.ts'
import { militaryGuard } from './registers/military-guard.ts'

const { registers, indicators, reports, measures } = programme

describe('the safe-zone programme', () => {
  it('has nothing to mend', () => {
    expect(checkProgramme(programme)).toEqual([])
  })

  it('is data: it survives JSON unchanged', () => {
    const copy = JSON.parse(JSON.stringify(programme))
    expect(copy).toEqual(programme)
    expect(hashProgramme(copy)).toBe(hashProgramme(programme))
  })

  it('gives every agency of the dispatch a register to keep, and communes and districts too', () => {
    const keepers = registers.flatMap((register) => register.keepers)
    const named = new Set(keepers.flatMap((keeper) => ('agency' in keeper ? [keeper.agency] : [])))
    const leads = sampleDispatch.sections.map(({ heading }) => heading).filter((heading) => !heading.startsWith('UBND'))
    expect([...named].sort()).toEqual([...leads].sort())
    expect(keepers).toContainEqual({ level: 'commune' })
    expect(keepers).toContainEqual({ level: 'district' })
  })

  it('uses every register somewhere: an indicator, a report, a scorecard, a measure or a link', () => {
    const text = JSON.stringify([indicators, reports, programme.scorecards, measures])
    const linked = registers.flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === 'link' ? [field.register] : [])),
    )
    const idle = registers.filter(({ code }) => !text.includes(`"${code}"`) && !linked.includes(code))
    expect(idle.map(({ code }) => code)).toEqual(['don-vi-moi-du-le'])
  })

  it('shows the title and the place of records in every list', () => {
    const lacking = registers.flatMap(({ code, titleFields, placeField, listColumns }) =>
      [titleFields[0] ?? '', placeField ?? '']
        .filter((field) => field !== '' && !listColumns.includes(field))
        .map((field) => `${code}: ${field}`),
    )
    expect(lacking).toEqual([])
  })

  it('gives every rate both parts', () => {
    const rates = indicators.filter(({ kind }) => kind === 'rate')
    const halves = rates.filter(({ source }) =>
      source.kind === 'computed' ? source.denominator === undefined : source.denominatorName === undefined,
    )
    expect(rates.length).toBeGreaterThan(20)
    expect(halves).toEqual([])
  })
})

describe('persons and secrets', () => {
  it('no field asks for a person: no name, number of papers, birth, address', () => {
    const forbidden = /họ (?:và )?tên|cccd|căn cước|ngày sinh|số định danh|địa chỉ/i
    const names = registers.flatMap(({ code, fields }) => fields.map(({ name }) => `${code}: ${name}`))
    expect(names.filter((name) => forbidden.test(name))).toEqual([])
  })

  it('what the military command keeps has the guard, few words and no files or map', () => {
    const kept = registers.filter(({ keepers }) =>
      keepers.some((keeper) => 'agency' in keeper && keeper.agency === 'Bộ Chỉ huy Quân sự tỉnh'),
    )
    expect(kept.map(({ code }) => code).sort()).toEqual(['hau-phuong-quan-doi', 'phuc-dung-di-tich'])
    for (const { code, guardSentence, fields } of kept) {
      expect(guardSentence, code).toBe(militaryGuard)
      const kinds = fields.map(({ kind }) => kind)
      expect(kinds, code).not.toContain('file')
      expect(kinds, code).not.toContain('point')
      expect(fields.filter((field) => field.kind === 'text' && field.isLong)).toEqual([])
    }
    expect(kept.find(({ code }) => code === 'hau-phuong-quan-doi')?.isPublic ?? false).toBe(false)
  })

  it.each(['ho-dan-cu', 'chinh-sach-tai-xa', 'ho-tro-an-sinh', 'bao-phu-bao-hiem-y-te', 'hoat-dong-truyen-thong'])(
    '%s says that only numbers are to be entered',
    (code) => {
      expect(registers.find((register) => register.code === code)?.guardSentence).toMatch(/^Chỉ nhập số/)
    },
  )
})
