import { expect, test } from 'vitest'
import { needsRecognition } from './needs-recognition.ts'
import type { PageWords } from './read-page-words.ts'

const SENTENCE = 'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ người có công trên địa bàn tỉnh'
const bare = { hasPicture: false, hasLargePicture: false, hasDrawing: false }
const scanned = { hasPicture: true, hasLargePicture: true, hasDrawing: false }

function pageOf(text: string, differences: Partial<PageWords> = {}): PageWords {
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .map((one) => ({ text: one, left: 0, top: 0, right: 9, bottom: 9, baseline: 8, size: 9, glued: false }))
  const characters = text.replaceAll(' ', '').length
  return { words, turned: 0, unreadable: 0, characters, hidden: 0, isLegacy: false, ...differences }
}

test('sound Vietnamese is taken as it is', () => {
  expect(needsRecognition(pageOf(SENTENCE), () => bare)).toBe(false)
  expect(needsRecognition(pageOf('Annex 1: list of projects'), () => bare)).toBe(false)
  expect(needsRecognition(pageOf(''), () => bare)).toBe(false)
})

test('letters without meaning are recognised anew', () => {
  expect(needsRecognition(pageOf(SENTENCE, { unreadable: 30 }), () => bare)).toBe(true)
  expect(needsRecognition(pageOf('ӶѪҥ ѬѮѴ ӰӺӾ ҞҤҨ tỉnh'), () => bare)).toBe(true)
  expect(needsRecognition(pageOf('ở²x kôằ wếz rộôq ởzậ pẻẻ dãz nựx qớw ỹfk ệjb'), () => bare)).toBe(true)
})

test('a scanned sheet with a few added words, or with poor hidden ones, is recognised', () => {
  expect(needsRecognition(pageOf(''), () => scanned)).toBe(true)
  expect(needsRecognition(pageOf('Ký bởi: Văn phòng UBND tỉnh'), () => scanned)).toBe(true)
  const hidden = pageOf('SO TAI CHINH chu tri phoi hop voi So Noi vu ra soat ho so nguoi co cong')
  expect(needsRecognition({ ...hidden, hidden: hidden.characters }, () => scanned)).toBe(true)
  const good = pageOf(SENTENCE)
  expect(needsRecognition({ ...good, hidden: good.characters }, () => scanned)).toBe(false)
})
