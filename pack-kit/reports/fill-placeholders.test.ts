import { expect, it } from 'vitest'
import { fillPlaceholders, placeholdersIn } from './fill-placeholders.ts'

const text = 'Trong {period}, {place} có {indicator:tuyen}.'

it('finds what is to be filled', () => expect(placeholdersIn(text)).toEqual(['period', 'place', 'indicator:tuyen']))

it('fills it, and says where nothing is known', () => {
  const known: Readonly<Record<string, string>> = { period: 'năm 2026', place: 'xã Bến Trà' }
  expect(fillPlaceholders(text, (placeholder) => known[placeholder] ?? null)).toBe(
    'Trong năm 2026, xã Bến Trà có chưa có số liệu.',
  )
})
