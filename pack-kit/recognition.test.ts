import { describe, expect, it } from 'vitest'
import { defineRecognition } from './recognition.ts'

describe('defineRecognition', () => {
  it('gives back what it is given', () => {
    const kind = { code: 'xa-atk-2', name: 'Xã', placeLevels: ['commune'] as const, lawLines: [] }
    expect(defineRecognition(kind)).toBe(kind)
  })
  it.each([
    ['Xã ATK', ['commune'] as const, 'is no code'],
    ['', ['commune'] as const, 'is no code'],
    ['-atk', ['commune'] as const, 'is no code'],
    ['xa-atk', [] as const, 'no level of places'],
  ])('refuses %j for %j', (code, placeLevels, message) => {
    expect(() => defineRecognition({ code, name: 'X', placeLevels, lawLines: [] })).toThrow(message)
  })
})
