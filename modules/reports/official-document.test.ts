import { describe, expect, it } from 'vitest'
import { sampleDispatch, sampleDroughtDirective } from '../../packs/an-toan-khu/index.ts'
import { readDirective } from '../directives/index.ts'
import { toOfficialDocx, toOfficialText } from './index.ts'

describe('the sample dispatch', () => {
  const reading = readDirective(toOfficialText(sampleDispatch))

  it('reads back into its 22 duties, its parties and its reporting line', () => {
    expect(reading.duties).toHaveLength(22)
    expect(reading.duties.map((duty) => duty.agencies.length)).toEqual([...Array(15).fill(1), ...Array(6).fill(2), 3])
    expect(reading.duties.filter((duty) => duty.role === 'lead')).toHaveLength(6)
    expect(reading.reporting).toMatchObject({ to: 'UBND tỉnh', via: 'Sở Nội vụ', when: 'kịp thời' })
  })

  it('reads back into its header', () => {
    expect(reading.number.value).toBe('512')
    expect(reading.symbol.value).toBe('UBND-NC')
    expect(reading.date.value).toBe('2021-04-27')
    expect(reading.signer.name.value).toBe(sampleDispatch.signer.name)
    expect(reading.addressees).toEqual(sampleDispatch.addressees)
    expect(reading.recipients).toEqual(sampleDispatch.recipients)
    expect(reading.legalBasis).toEqual(['164/QĐ-TTg', '14/CT-TTg'])
    expect(reading.uncovered).toEqual([])
  })

  it('becomes a DOCX file that holds its words', async () => {
    const bytes = await toOfficialDocx(sampleDispatch)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(8000)
  })
})

describe('the second sample', () => {
  it('reads back into six duties with their dates and their focal agency', () => {
    const reading = readDirective(toOfficialText(sampleDroughtDirective))
    expect(reading.kind.value).toBe('chi_thi')
    expect(reading.duties).toHaveLength(6)
    expect(reading.duties.map((duty) => duty.deadline?.date ?? duty.deadline?.recurrence ?? null)).toEqual([
      '2026-12-15',
      'monthly',
      '2027-03-31',
      null,
      '2026-12-10',
      '2027-01-31',
    ])
    expect(reading.reporting?.via).toBe('Sở Nông nghiệp và Phát triển nông thôn')
  })
})
