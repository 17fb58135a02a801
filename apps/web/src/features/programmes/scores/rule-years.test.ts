import { expect, it } from 'vitest'
import { dayOfRules, ruleYearName } from './rule-years'

const former = { name: 'Giai đoạn 2021–2025', from: '2022-03-08', to: '2026-02-15' }
const present = { name: 'Giai đoạn 2026–2030', from: '2026-02-15', to: null }

it.each([
  [former, '2026-11-29', '2026-02-14'],
  [former, '2024-05-01', '2024-05-01'],
  [present, '2026-11-29', '2026-11-29'],
  [present, '2026-02-15', '2026-02-15'],
  [present, '2025-12-31', '2026-02-15'],
])('%j seen on %s are judged on %s', (rules, today, day) => expect(dayOfRules(rules, today)).toBe(day))

it.each([
  [former, 'Giai đoạn 2021–2025, từ 08/03/2022 đến 14/02/2026'],
  [present, 'Giai đoạn 2026–2030, từ 15/02/2026'],
])('%j are called %s', (rules, name) => expect(ruleYearName(rules)).toBe(name))
