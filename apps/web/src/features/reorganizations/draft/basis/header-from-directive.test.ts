import { expect, it } from 'vitest'
import { headerFromDirective } from './header-from-directive'

const directive = { number: '12', issuedOn: '2025-06-12', issuer: 'Quốc hội' }
const untyped = { documentNumber: null, documentIssuedOn: null, documentIssuer: null }

it('fills in what is empty and leaves what was typed', () => {
  expect(headerFromDirective(directive, '12/NQ-HĐND', untyped)).toEqual({
    documentNumber: '12/NQ-HĐND',
    documentIssuedOn: '2025-06-12',
    documentIssuer: 'Quốc hội',
  })
  expect(headerFromDirective(directive, '12/NQ-HĐND', { ...untyped, documentNumber: '13/NQ' })).not.toHaveProperty(
    'documentNumber',
  )
  expect(headerFromDirective({ number: null, issuedOn: null, issuer: null }, 'chưa có số', untyped)).toEqual({})
})
