import { expect, test } from 'vitest'
import { isOfTheFile } from './is-of-the-file'

const problem = (code: string) => ({ code, title: '', details: {} })

test('a locked or damaged file is to be replaced; what broke off, was not recognised or lacks a converter may be read again', () => {
  expect(['file_locked', 'file_damaged', 'encoding_unknown'].map((code) => isOfTheFile(problem(code)))).toEqual([
    true,
    true,
    true,
  ])
  const others = ['reading_broke_off', 'not_a_directive', 'converter_missing', 'directive_already_here']
  expect(others.some((code) => isOfTheFile(problem(code)))).toBe(false)
  expect(isOfTheFile(null)).toBe(false)
})
