import { expect, it } from 'vitest'
import { actWords, stepExtent } from './step-words'

it.each([
  [null, true, 'mọi lĩnh vực'],
  [[], true, 'mọi lĩnh vực'],
  [['labour', 'merit'], true, 'lĩnh vực: Lao động, việc làm; Người có công'],
  [['labour'], false, 'lĩnh vực: Lao động, việc làm; cơ quan cũ tiếp tục hoạt động'],
  [['chưa-biết'], true, 'lĩnh vực: chưa-biết'],
])('%j, ends %s: %s', (fields, predecessorEnds, words) => expect(stepExtent({ fields, predecessorEnds })).toBe(words))

const act = { id: 'a', title: 'Sắp xếp các sở', documentNumber: null, documentIssuedOn: null, documentIssuer: null }

it.each([
  [act, 'Sắp xếp các sở'],
  [
    { ...act, documentNumber: '11/NQ-HĐND', documentIssuedOn: '2025-02-19', documentIssuer: 'HĐND tỉnh' },
    'Sắp xếp các sở, 11/NQ-HĐND ngày 19/02/2025, HĐND tỉnh',
  ],
  [{ ...act, documentNumber: '11/NQ-HĐND' }, 'Sắp xếp các sở, 11/NQ-HĐND'],
])('names the act: %j', (given, words) => expect(actWords(given)).toBe(words))
