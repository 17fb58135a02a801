import { expect, it } from 'vitest'
import type { ReorganizationProblem } from '../../../../api/operations'
import { problemHref } from './problem-href'

it.each<[ReorganizationProblem['code'], string | null, boolean, string]>([
  ['name_taken', 'c', true, '/sap-xep/r?buoc=thay-doi&sua=c'],
  ['name_taken', 'gone', false, '/sap-xep/r?buoc=thay-doi'],
  ['no_changes', null, false, '/sap-xep/r?buoc=thay-doi'],
  ['date_missing', null, false, '/sap-xep/r?buoc=can-cu#dot-ngay-hieu-luc'],
  ['document_missing', null, false, '/sap-xep/r?buoc=can-cu#dot-so-hieu'],
  ['title_missing', null, false, '/sap-xep/r?buoc=can-cu#dot-ten'],
])('%s about %s is mended at its place', (code, changeId, isThere, href) => {
  expect(problemHref('r', { code, changeId }, isThere)).toBe(href)
})
