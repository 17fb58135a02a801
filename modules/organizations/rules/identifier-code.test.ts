import { expect, it } from 'vitest'
import { isIdentifierCode, isIdentifierCode102 } from './identifier-code.ts'

it.each([
  ['H33', true],
  ['H33.12', true],
  ['H33.12.03', true],
  ['h33.12', false],
  ['H33..12', false],
  ['H33.12.', false],
  ['H3', false],
  [`H33.${'1'.repeat(40)}`, false],
  ['', false],
])('identifier of Quyết định 20/2020: %s is one: %s', (code, expected) => {
  expect(isIdentifierCode(code)).toBe(expected)
})

it.each([
  ['000.00.12.H33', true],
  ['000.00.00.G22', true],
  ['28.22.H17', false],
  ['000.00.12.h33', false],
  ['0000.00.12.H33', false],
])('identifier of QCVN 102:2016: %s is one: %s', (code, expected) => {
  expect(isIdentifierCode102(code)).toBe(expected)
})
