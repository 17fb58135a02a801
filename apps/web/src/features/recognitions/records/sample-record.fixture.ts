import type { Recognition } from '../../../api/operations'

export const sampleRecord = (given: Partial<Recognition> = {}): Recognition => ({
  id: 'r1',
  status: 'recognised',
  validFrom: '2021-02-03',
  validTo: null,
  decisionNumber: '164/QĐ-TTg',
  decisionOn: '2021-02-03',
  decisionIssuer: 'Thủ tướng Chính phủ',
  note: null,
  certainty: 'confirmed',
  kind: 'xa-atk',
  kindName: 'Xã An toàn khu',
  placeId: 'p1',
  place: null,
  placeEndsOn: null,
  now: [],
  reorganizationId: null,
  recordedByName: 'Lê Thị Văn Phòng',
  recordedAt: '2026-03-02T01:00:00.000Z',
  withdrawal: null,
  ...given,
})
