import { describe, expect, it } from 'vitest'
import { checkRow, type EvidenceRow, emptyRow, toGivenEvidence } from './evidence-row'

const today = '2026-11-27'
const file = { id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 1 }
const row = (part: Partial<EvidenceRow>): EvidenceRow => ({ ...emptyRow('1'), ...part })
const paths = (given: EvidenceRow) => checkRow(given, 0, today).map(({ path }) => path)

describe('one piece of evidence', () => {
  it('is a document with its three marks, or a file', () => {
    expect(paths(row({}))).toEqual(['evidence.0.documentNumber'])
    expect(paths(row({ documentNumber: '   ' }))).toEqual(['evidence.0.documentNumber'])
    expect(paths(row({ documentNumber: '12/BC-STC' }))).toEqual(['evidence.0.issuedOn', 'evidence.0.issuer'])
    expect(paths(row({ file }))).toEqual([])
    expect(paths(row({ documentNumber: '12/BC-STC', issuedOn: '2026-11-27', issuer: 'Sở Tài chính' }))).toEqual([])
  })

  it('was not issued after today', () => {
    expect(paths(row({ file, issuedOn: '2026-11-28' }))).toEqual(['evidence.0.issuedOn'])
  })

  it('is sent without blanks', () => {
    expect(toGivenEvidence(row({ documentNumber: ' 12/BC-STC ', file }))).toEqual({
      documentNumber: '12/BC-STC',
      issuedOn: null,
      issuer: null,
      description: null,
      fileId: 'f1',
    })
  })
})
